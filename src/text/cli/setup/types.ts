import type {
  CheckCode,
  CheckReason,
  CheckResult,
  SetupNote,
  SetupProblem,
  SetupStep,
  StepOutcome,
} from '../../../contract/setup.ts';

/** The members that carry a code, also those that share their shape with others. */
type Of<Union, Code> = Union extends { readonly code: infer Codes }
  ? Code extends Codes
    ? Union
    : never
  : never;

/** A sentence for each member of a union, by its code. */
export type Sentences<Union extends { readonly code: string }> = {
  readonly [Code in Union['code']]: (about: Of<Union, Code>) => string;
};

/** Words of `inrichten` and `controleer`. */
export interface SetupTexts {
  readonly help: string;
  readonly wrongUse: (what: string) => string;
  readonly planTitle: string;
  readonly problemTitle: string;
  readonly noteTitle: string;
  readonly nothingToDo: string;
  readonly step: Sentences<SetupStep>;
  readonly problem: Sentences<SetupProblem>;
  readonly note: Sentences<SetupNote>;
  /** Graph makes no views; people do. */
  readonly views: string;
  readonly ask: string;
  /** What counts as yes, in lower case. */
  readonly yes: readonly string[];
  readonly notAgreed: string;
  readonly outcome: Readonly<Record<StepOutcome, string>>;
  readonly allDone: string;
  readonly leftOver: string;
  readonly noProvisioning: string;
  readonly noAnswer: string;
  readonly check: Readonly<Record<CheckCode, string>>;
  readonly state: Readonly<Record<CheckResult['state'], string>>;
  /** What is the matter and what to do. */
  readonly reason: Readonly<Record<CheckReason, (about: string) => string>>;
}
