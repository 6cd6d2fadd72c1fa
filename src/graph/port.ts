/** One request to Graph, path relative to `/v1.0`, values already encoded with `odata`. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON body, or bytes for an upload. */
  readonly body?: unknown;
  /** Real milliseconds; after it the answer counts as lost. */
  readonly timeLimitMs?: number;
}

/**
 * What came of a request. `lost` = nobody knows whether it was carried out (connection broken,
 * time limit, 5xx after which it may have been committed stays an `answer` with its status).
 */
export type GraphAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'lost'; readonly cause: unknown };

export interface BatchPart extends GraphRequest {
  readonly id: string;
  readonly dependsOn?: readonly string[];
}

/**
 * The only way to Graph. It authorises, logs without content, waits out `Retry-After` for requests that
 * are safe to repeat (GET; never a create, never a PATCH), and never interprets an answer: callers
 * branch on status (graph-contract.md §0.4).
 */
export interface GraphPort {
  send(request: GraphRequest): Promise<GraphAnswer>;
  /** Any number of parts, posted in batches of at most 20; answers by id. Inner 429s of GET parts are retried. */
  batch(parts: readonly BatchPart[]): Promise<ReadonlyMap<string, GraphAnswer>>;
}
