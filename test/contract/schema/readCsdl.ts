import { readFileSync } from 'node:fs';

export interface Property {
  /** As CSDL writes it: `Edm.String`, `graph.list`, `Collection(…)`. */
  readonly type: string;
  readonly nullable: boolean;
}

export interface Structure {
  readonly base: string | undefined;
  /** May have properties that are not listed. */
  readonly open: boolean;
  readonly properties: ReadonlyMap<string, Property>;
}

/** Types and bound operations of Microsoft Graph by name, without their namespace. */
export interface Csdl {
  readonly structures: ReadonlyMap<string, Structure>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** `delta` on `Collection(graph.listItem)` gives `Collection(graph.listItem)`. */
  readonly operations: ReadonlyMap<string, string>;
}

const FILE = new URL('../../schemas/graph-subset.csdl', import.meta.url);

/** Reads the part of the schema that says which properties there are, and of what type. */
export const readCsdl = (): Csdl => {
  const text = readFileSync(FILE, 'utf8');
  return {
    structures: new Map(elements(text, 'EntityType|ComplexType').map(structureOf)),
    enums: new Map(
      elements(text, 'EnumType').map(({ head, body }) => [
        attribute(head, 'Name'),
        elements(body, 'Member').map((member) => attribute(member.head, 'Name')),
      ]),
    ),
    operations: new Map(elements(text, 'Function|Action').flatMap(operationOf)),
  };
};

interface Element {
  readonly head: string;
  readonly body: string;
}

const elements = (text: string, names: string): Element[] =>
  [...text.matchAll(new RegExp(`<(${names}) ([^>]*?)(?:/>|>(.*?)</\\1>)`, 'gs'))].map(
    ([, , head = '', body = '']) => ({ head, body }),
  );

const attribute = (head: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? '';

const structureOf = ({ head, body }: Element): [string, Structure] => [
  attribute(head, 'Name'),
  {
    base: attribute(head, 'BaseType').replace('graph.', '') || undefined,
    open: attribute(head, 'OpenType') === 'true',
    properties: new Map(
      elements(body, 'Property|NavigationProperty').map((property) => [
        attribute(property.head, 'Name'),
        {
          type: attribute(property.head, 'Type'),
          nullable: attribute(property.head, 'Nullable') !== 'false',
        },
      ]),
    ),
  },
];

const operationOf = ({ head, body }: Element): [string, string][] => {
  const gives = elements(body, 'ReturnType')[0];
  const bound = elements(body, 'Parameter')[0];
  if (!gives || !bound) return [];
  const key = `${attribute(bound.head, 'Type')} ${attribute(head, 'Name')}`;
  return [[key, attribute(gives.head, 'Type')]];
};
