export type Params = Readonly<Record<string, string>>;

export interface Route {
  readonly method: string;
  /** Segments, `:name` for a parameter; compared after decoding. */
  readonly path: string;
  readonly answer: (request: Request, params: Params) => Promise<Response> | Response;
}

/** Answers undefined when no route knows the path, 405 when the path is known and the method is not. */
export type Router = (request: Request) => Promise<Response | undefined>;

/**
 * Finds the route of a request by method and path.
 */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({ ...route, segments: route.path.split('/') }));
  return async (request) => {
    const segments = new URL(request.url).pathname.split('/');
    let known = false;
    for (const route of compiled) {
      const params = matchSegments(route.segments, segments);
      if (params === undefined) continue;
      known = true;
      if (route.method === request.method) return route.answer(request, params);
    }
    return known ? new Response(null, { status: 405 }) : undefined;
  };
}

function matchSegments(pattern: readonly string[], actual: readonly string[]): Params | undefined {
  if (pattern.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = decode(actual[index] ?? '');
    if (segment === undefined) return undefined;
    if (expected.startsWith(':')) params[expected.slice(1)] = segment;
    else if (expected !== segment) return undefined;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
