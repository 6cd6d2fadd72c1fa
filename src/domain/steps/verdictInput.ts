import type { Apology, Learning } from '../complaint/learning.ts';
import type { VerdictPart } from '../complaint/verdict.ts';

type Blank<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined };
type Added =
  | 'lawfulness'
  | 'tested'
  | 'searched'
  | 'notSearched'
  | 'recordKeeping'
  | 'solution'
  | 'noJudgement'
  | 'stoppedBy'
  | 'deviation';

/** One part of the draft as it is filled in: what was not asked may be left open. */
export type VerdictPartInput = Omit<VerdictPart, Added> & Blank<Pick<VerdictPart, Added>>;

/** The draft verdict as it is filled in. */
export interface VerdictInput {
  readonly parts: readonly VerdictPartInput[];
  readonly conclusions: string;
  readonly offer?: string | undefined;
  readonly lesson: string;
  readonly summary?: string | undefined;
  readonly apology?: Apology | undefined;
  readonly compensation?: string | undefined;
  readonly learning?: Learning | undefined;
  readonly alsoLearnt?: string | undefined;
  /** Version that was changed into this one, 0 where none was; absent where nobody saw one. */
  readonly basedOn?: number | undefined;
}
