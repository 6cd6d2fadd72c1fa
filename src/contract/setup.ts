/** One thing that setting up a site does; each adds, none takes away. */
export type SetupStep =
  | { readonly code: 'make-list' | 'make-library'; readonly list: string }
  | {
      readonly code: 'add-column' | 'add-index' | 'make-unique';
      readonly list: string;
      readonly column: string;
    }
  /** The app may write in the site from then on. */
  | { readonly code: 'grant' };

/** What is otherwise than the app relies on, and only a person can put right. */
export type SetupProblem =
  | { readonly code: 'list-renamed'; readonly list: string; readonly nowCalled: string }
  | { readonly code: 'list-other-kind'; readonly list: string }
  | {
      readonly code: 'column-other-type' | 'column-too-unique';
      readonly list: string;
      readonly column: string;
    };

/** What is there, is left as it is, and may be good to know. */
export type SetupNote =
  | { readonly code: 'foreign-lists'; readonly names: readonly string[] }
  | { readonly code: 'foreign-columns'; readonly list: string; readonly names: readonly string[] }
  | {
      readonly code: 'column-relabelled';
      readonly list: string;
      readonly column: string;
      readonly nowCalled: string;
    }
  /** Rights may not be read by whoever sets up. */
  | { readonly code: 'grant-unknown' };

/** What setting up would do; nothing to do and no problem means the site is as it should be. */
export interface SetupPlan {
  readonly steps: readonly SetupStep[];
  readonly problems: readonly SetupProblem[];
  readonly notes: readonly SetupNote[];
}

/** What came of a step: a refusal is final until somebody looks, anything else may pass. */
export type StepOutcome = 'done' | 'refused' | 'twins' | 'unavailable';

/** What the doctor looks at, in this order. */
export const checks = [
  'configuration',
  'login',
  'bot-login',
  'grant',
  'role',
  'lists',
  'columns',
  'indexes',
  'uniqueness',
  'calendar',
  'bot-endpoint',
  'manifest',
  'clock',
] as const;
export type CheckCode = (typeof checks)[number];

export type CheckReason =
  | 'config-unreadable'
  | 'config-values'
  | 'config-address'
  | 'login-refused'
  | 'no-answer'
  | 'site-not-found'
  | 'no-grant'
  | 'role-read-only'
  | 'role-too-high'
  | 'lists-missing'
  | 'lists-renamed'
  | 'lists-other-kind'
  | 'columns-missing'
  | 'columns-other-type'
  | 'indexes-missing'
  | 'not-unique'
  | 'too-unique'
  | 'calendar-none'
  | 'calendar-refused'
  | 'calendar-mailbox'
  | 'bot-not-there'
  | 'bot-unguarded'
  | 'bot-local'
  | 'manifest-unreadable'
  | 'manifest-ids'
  | 'manifest-not-given'
  | 'clock-off'
  | 'clock-unknown'
  /** Something before it is wrong. */
  | 'waits';

/** One line of the doctor. */
export interface CheckResult {
  readonly check: CheckCode;
  /** A remark is no fault, but somebody should know. */
  readonly state: 'right' | 'wrong' | 'remark' | 'not-checked';
  readonly reason?: CheckReason;
  /** Names of settings, lists or columns, a code or a number; never a value of somebody's. */
  readonly about?: readonly string[];
}
