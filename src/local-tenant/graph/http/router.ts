import type { Tenant } from '../tenant.ts';
import type { Call, Reply } from './call.ts';
import { badRequest, GraphRefusal } from './refusal.ts';

/** What a call costs a SharePoint app in resource units; the directory has its own ledger, hence 0. */
export type Cost = 0 | 1 | 2 | 5;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Segments with `{name}` for what varies. */
  readonly path: string;
  readonly cost: Cost | ((call: Call) => Cost);
  readonly run: (tenant: Tenant, call: Call) => Reply | Promise<Reply>;
}

export interface Found {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

export type Router = (method: string, segments: readonly string[]) => Found;

interface Shape {
  readonly parts: readonly string[];
  readonly literals: number;
  readonly byMethod: ReadonlyMap<string, Route>;
}

export const createRouter = (routes: readonly Route[]): Router => {
  const shapes = [...new Set(routes.map(({ path }) => path))]
    .map((path) =>
      shapeOf(
        path,
        routes.filter((route) => route.path === path),
      ),
    )
    // A literal wins over a variable: `items/delta` is not an item named delta.
    .sort((a, b) => b.literals - a.literals);

  return (method, segments) => {
    const shape = shapes.find(
      ({ parts }) => parts.length === segments.length && agree(parts, segments) === parts.length,
    );
    if (!shape) throw unknownSegment(shapes, segments);
    const route = shape.byMethod.get(method);
    if (!route) throw methodNotAllowed();
    return { route, params: paramsOf(shape.parts, segments) };
  };
};

const shapeOf = (path: string, routes: readonly Route[]): Shape => {
  const parts = path.split('/');
  return {
    parts,
    literals: parts.filter((part) => !isVariable(part)).length,
    byMethod: new Map(routes.map((route) => [route.method, route])),
  };
};

const isVariable = (part: string): boolean => part.startsWith('{');

/** How many leading segments fit. */
const agree = (parts: readonly string[], segments: readonly string[]): number => {
  const misfit = parts.findIndex((part, at) => {
    const segment = segments[at];
    if (segment === undefined) return true;
    return isVariable(part) ? segment === ':' : part.toLowerCase() !== segment.toLowerCase();
  });
  return misfit === -1 ? parts.length : misfit;
};

const paramsOf = (parts: readonly string[], segments: readonly string[]): Map<string, string> =>
  new Map(
    parts.flatMap((part, at): [string, string][] =>
      isVariable(part) ? [[part.slice(1, -1), segments[at] ?? '']] : [],
    ),
  );

const unknownSegment = (shapes: readonly Shape[], segments: readonly string[]): GraphRefusal => {
  const known = Math.max(0, ...shapes.map(({ parts }) => agree(parts, segments)));
  return badRequest(
    `Resource not found for the segment '${segments[known] ?? segments.at(-1) ?? ''}'.`,
  );
};

const methodNotAllowed = (): GraphRefusal =>
  new GraphRefusal({
    status: 405,
    code: 'Request_BadRequest',
    message: 'Specified HTTP method is not allowed for the request target.',
  });
