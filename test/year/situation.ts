import type { IsoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Asking } from '../../src/domain/steps/asking.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import type { Chance } from '../simulation/chance.ts';
import type { Fate } from './arrivals.ts';
import { within, type Draw } from './draw.ts';
import type { Model, Range } from './model.ts';

/** A step with what is filled in, and how long others need after it before anything can go on. */
export interface NextStep {
  readonly step: StepCode;
  readonly input: unknown;
  /** Working days. */
  readonly wait?: number;
}

export interface Situation {
  readonly complaint: Complaint;
  readonly person: string;
  readonly asking: Asking;
  readonly fate: Fate;
  readonly today: IsoDate;
  readonly now: string;
  readonly model: Model;
  readonly draw: Draw;
  /** Whom the matrix proposes, or somebody who may be chosen. */
  readonly proposed: string | undefined;
}

export type Fill = (situation: Situation) => NextStep | undefined;

export const chanceFor = (
  { draw, fate }: Situation,
  ...question: readonly (string | number)[]
): Chance => draw('step', fate.nth, ...question);
export const waitFor = (situation: Situation, range: Range, what: string): number =>
  within(chanceFor(situation, 'wait', what, situation.complaint.volgnummer), range);
