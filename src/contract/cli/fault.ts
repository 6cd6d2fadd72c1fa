import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../../domain/calendar/isoDate.ts';

/** What is wrong at one place of what was read; each code is one sentence in `src/text`. */
export interface Fault {
  /** Path with dots: `gebeurtenissen.0.op`; empty for the whole. */
  readonly place: string;
  readonly code: FaultCode;
  /** What could have stood there, or what the code is about. */
  readonly about?: readonly string[];
}

export type FaultCode =
  | 'geen-json'
  | 'ontbreekt'
  | 'geen-datum'
  | 'geen-keuze'
  | 'verkeerde-soort'
  | 'te-lang'
  | 'te-kort'
  | 'onbekend-veld'
  | 'onbekende-functie'
  // Of a profile as a whole:
  | 'soort-zonder-regel'
  | 'regel-dubbel'
  | 'regel-onbekend'
  | 'kring-in-hierarchie'
  | 'toets-mislukt';

/** What was read, or everything that is wrong with it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A day from 1900 to 2299, for which the holidays are computed. */
export const day = z.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  'geen-datum' satisfies FaultCode,
);

/** Reads a value by its schema; a refusal names every place with what is wrong there. */
export const readAs = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Read<z.output<Schema>> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, value)) };
};

const faultsOf = (issue: z.core.$ZodIssue, root: unknown): readonly Fault[] => {
  const place = issue.path.join('.');
  if (valueAt(root, issue.path) === undefined) return [{ place, code: 'ontbreekt' }];
  switch (issue.code) {
    case 'custom':
      return [{ place, code: named(issue.message) }];
    case 'invalid_value':
      return [{ place, code: 'geen-keuze', about: issue.values.map(String) }];
    case 'invalid_union':
      return unionFaults(issue, place);
    case 'unrecognized_keys':
      return [{ place, code: 'onbekend-veld', about: issue.keys }];
    case 'too_big':
      return [{ place, code: 'te-lang' }];
    case 'too_small':
      return [{ place, code: 'te-kort' }];
    case 'invalid_format':
      return [{ place, code: named(issue.message) }];
    case 'invalid_key':
      return [{ place, code: 'onbekende-functie' }];
    default:
      return [{ place, code: 'verkeerde-soort' }];
  }
};

// Our own checks bear the code of their fault as message.
const named = (message: string): FaultCode =>
  message === 'geen-datum' || message === 'onbekende-functie' ? message : 'verkeerde-soort';

// A union by discriminator names its choices; of another the last alternative is the fullest.
const unionFaults = (issue: z.core.$ZodIssueInvalidUnion, place: string): readonly Fault[] => {
  const inner = issue.errors.at(-1)?.[0];
  if (inner === undefined) return [{ place, code: 'geen-keuze', about: [issue.message] }];
  const at = [...issue.path, ...inner.path].join('.');
  return [
    inner.code === 'unrecognized_keys'
      ? { place: at, code: 'onbekend-veld', about: inner.keys }
      : { place: at, code: 'verkeerde-soort' },
  ];
};

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
