import type { IsoDate } from '../calendar/isoDate.ts';
import type { LessonCheck } from '../complaint/afterwards.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Learner, LessonLevel } from '../complaint/learning.ts';
import type { Category } from '../complaint/registration.ts';
import { afdoeningOf } from '../steps/facts/letters.ts';
import { presentDraft } from '../verdict/draft.ts';

/** Whether it helped; until somebody looked, whether it is time to. */
export type LessonState = LessonCheck['helped'] | 'loopt' | 'nu-kijken';

/** What is changed because of a complaint, without the complaint. */
export interface Lesson {
  readonly category: Category;
  readonly level: LessonLevel;
  readonly learner: Learner;
  /** Names of the sides, and of others in it, are left out. */
  readonly action: string;
  readonly owner: PersonId;
  readonly checkOn: IsoDate;
  readonly state: LessonState;
}

/**
 * The lesson that a complaint led to; `undefined` where nothing is changed, and as long as the complainant does
 * not have the verdict: a draft is of who writes and reads it.
 *
 * @param names - names of colleagues in the complaint, beside those that it holds itself.
 * @see requirements C2, O57; law.md §6
 */
export function lessonOf(
  complaint: Complaint,
  today: IsoDate,
  names: readonly string[],
): Lesson | undefined {
  const draft = presentDraft(complaint);
  if (draft?.learning?.as !== 'verbetering') return undefined;
  if (afdoeningOf(complaint, draft.version)?.sent === undefined) return undefined;
  const { level, learner, action, owner, checkOn } = draft.learning;
  const { klager, accused, category } = complaint.registration;
  const beside = (complaint.others ?? []).map(({ name }) => name);
  const known = [klager.name, klager.gemachtigde?.name, accused.name, ...beside, ...names];
  const check = complaint.lessonChecks?.findLast(({ version }) => version === draft.version);
  return {
    ...{ category, level, learner, owner, checkOn },
    action: withoutNames(action, known),
    state: check?.helped ?? (checkOn <= today ? 'nu-kijken' : 'loopt'),
  };
}

/**
 * Whether a lesson is for everybody who leads a team. What one employee learns, or what is put right in one case,
 * leads to him by its owner: that is for who may open the dossier.
 *
 * @see law.md §6 (anonymised learning points)
 */
export const isForOthers = ({ learner, level }: Pick<Lesson, 'learner' | 'level'>): boolean =>
  learner !== 'medewerker' && level !== 'zaak';

/** Shorter parts of a name are words as well: "van", "de". */
const SHORTEST = 4;

const withoutNames = (text: string, names: readonly (string | undefined)[]): string => {
  const parts = new Set(
    names
      .flatMap((name) => name?.split(/[\s,]+/) ?? [])
      .filter(({ length }) => length >= SHORTEST)
      .map((part) => part.toLowerCase()),
  );
  return text.replace(/[\p{L}\p{M}’'-]+/gu, (word) => (parts.has(word.toLowerCase()) ? '…' : word));
};
