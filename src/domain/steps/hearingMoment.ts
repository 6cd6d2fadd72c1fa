import type { IsoDate } from '../calendar/isoDate.ts';
import { isWorkingDay } from '../calendar/workingDays.ts';
import { timeIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Hearing, Side } from '../complaint/hearing.ts';
import { notTogether } from './committeeHears.ts';
import type { StepContext } from './context.ts';
import { employeeNotReady } from './employeeNotReady.ts';
import { maySpeak } from './facts/contactRule.ts';
import type { StepRefusal } from './refusal.ts';

/** A hearing to come, as it is filled in. */
interface ToCome {
  readonly sides: readonly Side[];
  readonly form: Hearing['form'];
  readonly on: IsoDate;
  /** Local time `hh:mm`. */
  readonly time: string;
  readonly notTogether?: string | undefined;
}

/**
 * Why a hearing cannot be planned at that moment, or moved to it: on a working day to come, with somebody who
 * may invite the complainant, and after the employee had the copy. `undefined` when nothing stands in the way.
 *
 * @see Awb art. 9:9, art. 9:10 lid 1; experience.md §2
 */
export function notPossibleThen(
  complaint: Complaint,
  toCome: ToCome,
  context: StepContext,
): StepRefusal | undefined {
  const { by, time, calendar, profile } = context;
  const { on, sides, form } = toCome;
  if (on < time.today || (on === time.today && toCome.time <= timeIn(profile.zone, time.now))) {
    return { code: 'date-in-past', fields: [{ field: 'on', code: 'date-in-past' }] };
  }
  if (!isWorkingDay(on, calendar)) return refusedAt('on', 'not-a-working-day');
  const invites = sides.includes('klager') && form !== 'schriftelijk';
  if (invites && !maySpeak(complaint, by, time.today)) {
    return refusedAt('form', 'contact-restricted');
  }
  return employeeNotReady(complaint, toCome, context) ?? notTogether(complaint, toCome, context);
}

const refusedAt = (
  field: string,
  code: 'not-a-working-day' | 'contact-restricted',
): StepRefusal => ({ code, fields: [{ field, code }] });
