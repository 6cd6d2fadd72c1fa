/** What is written down about one call: never a value of the path, a header or a body. */
export interface GraphLogEntry {
  readonly method: string;
  /** See `pathTemplate`. */
  readonly path: string;
  readonly status: number | 'lost';
  /** Real milliseconds. */
  readonly ms: number;
  /** Resource units it cost; see `ruCost`. */
  readonly ru: number;
  /** More than 5,000 rows touched: a fault of the query, which no waiting mends. */
  readonly threshold?: true;
  /** Graph's own id of the request, for a question to Microsoft. */
  readonly requestId?: string;
  /** Set on the parts of a batch, which share the time of the whole. */
  readonly inBatch?: true;
}

export type GraphLog = (entry: GraphLogEntry) => void;
