import { z } from 'zod';
import type { Ask } from '../domain/steps/codes.ts';
import type { PersonView } from './view.ts';
import { date } from './fields.ts';

const command = z.string().min(8).max(128);
const person = z.string().trim().min(1).max(64);

/** That somebody is away; without `person` who says it, without `to` nobody knows until when. */
export const absenceRequest = z
  .object({ command, person: person.optional(), from: date, to: date.optional() })
  .strict();

/** That somebody is back, or does not go; `from` is the first day of the stretch that is meant. */
export const backRequest = z
  .object({ command, person: person.optional(), from: date.optional() })
  .strict();

export type AbsenceRequest = z.input<typeof absenceRequest>;
export type BackRequest = z.input<typeof backRequest>;

/** A stretch of absence with the work that lies still meanwhile; both days inclusive. */
export interface AbsenceView {
  readonly person: PersonView;
  readonly from: string;
  readonly to?: string;
  /** Complaints in his hands, as far as who asks may open them. */
  readonly work: readonly LyingStillView[];
  /** How many more there are. */
  readonly hidden: number;
}

export interface LyingStillView {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly ask: Ask;
  /** The first thing that is due of it. */
  readonly due: string;
  /** He is back before that: then it can wait. Otherwise somebody chooses who takes it on. */
  readonly canWait: boolean;
}

export interface AbsencesView {
  readonly today: string;
  readonly own: readonly AbsenceView[];
  /** Of others, of whom this person may say it: whoever is away now, or will be. */
  readonly others: readonly AbsenceView[];
}
