/** One complaint as it is kept beside memory; what each text holds is the model's business. */
export interface KeptRow {
  /** Item id in the list. */
  readonly id: string;
  /** Grows with each write of the row. */
  readonly counter: number;
  /** What memory holds of it, read back at the next start. */
  readonly brief: string;
  /** All of it but long texts. */
  readonly full: string;
  /** Where a search looks. */
  readonly text: string;
}

/** What belongs together: all of it is kept, or nothing. */
export interface KeptPage {
  readonly rows: readonly KeptRow[];
  /** Ids that never come back. */
  readonly removed: readonly string[];
  /** Delta link behind this page. */
  readonly link?: string;
  /** All rows that cannot be read now; absent is as it was. */
  readonly damaged?: readonly DamagedRow[];
}

/** A row that is in no list, and of which a restart must still know. */
export interface DamagedRow {
  readonly id: string;
  readonly counter: number;
  readonly kenmerk?: string;
}

/** A row that may hold what is searched. */
export interface Match {
  readonly id: string;
  /** Undefined when it cannot be read any more. */
  readonly text: () => string | undefined;
}

/**
 * Where the read model keeps what it does not hold in memory: a file on the instance's disk, or memory.
 * It may lose everything at any time and then says so by having no link: everything is read anew.
 */
export interface RowCache {
  /**
   * Everything that was kept; empty when there was nothing, or it was damaged. With ids only those and what
   * changed since the overview was kept.
   */
  load(ids?: Iterable<string>): Iterable<Pick<KeptRow, 'id' | 'counter' | 'brief'>>;
  /** What the model wrote down of all rows at once; undefined when there is nothing, or it was damaged. */
  overview(): unknown;
  /** Whether much changed since it was written down. */
  overviewIsOld(): boolean;
  /** Writes it down: it goes as far as what was committed last. */
  keepOverview(overview: unknown): void;
  removed(): readonly string[];
  damaged(): readonly DamagedRow[];
  link(): string | undefined;
  commit(page: KeptPage): void;
  has(id: string): boolean;
  /** Undefined when it is not there, or cannot be read any more. */
  read(id: string): string | undefined;
  /** Ids whose index holds all words (each at least three characters), newest row first. */
  matching(words: readonly string[]): Iterable<Match>;
  /** Makes ready for searching, a part each time. */
  warm(): Iterable<void>;
  /** Nothing is kept any more, and there is no link. */
  forget(): void;
  close(): void;
}
