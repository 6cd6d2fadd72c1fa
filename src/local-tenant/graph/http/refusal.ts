interface RefusalFacts {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly innerCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An answer Graph gives instead of the asked one.
 *
 * Thrown, not returned: a refusal found deep inside a write must also roll its transaction back.
 */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
  readonly status: number;
  readonly code: string;
  readonly innerCode: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(facts: RefusalFacts) {
    super(facts.message);
    this.status = facts.status;
    this.code = facts.code;
    this.innerCode = facts.innerCode;
    this.headers = facts.headers ?? {};
  }
}

export const badRequest = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'BadRequest', message });

export const invalidRequest = (message: string, innerCode?: string): GraphRefusal =>
  new GraphRefusal({
    status: 400,
    code: 'invalidRequest',
    message,
    ...(innerCode === undefined ? {} : { innerCode }),
  });

export const generalException = (message = 'General exception while processing'): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'generalException', message });

export const itemNotFound = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 404, code: 'itemNotFound', message });

export const accessDenied = (): GraphRefusal =>
  new GraphRefusal({ status: 403, code: 'accessDenied', message: 'Access denied' });

export const nameAlreadyExists = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 409, code: 'nameAlreadyExists', message });

/** The list view threshold: looks like a rate limit and never passes. */
export const listViewThreshold = (): GraphRefusal =>
  new GraphRefusal({
    status: 429,
    code: 'activityLimitReached',
    message: 'The request has been throttled',
    innerCode: 'throttledRequest',
  });
