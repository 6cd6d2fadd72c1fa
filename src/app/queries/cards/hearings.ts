import type { CardView } from '../../../contract/card.ts';
import type { IsoDate } from '../../../domain/calendar/isoDate.ts';
import type { Hearing, Side } from '../../../domain/complaint/hearing.ts';
import { openRound, roundsOf } from '../../../domain/steps/facts/accounts.ts';
import { accusedPerson } from '../../../domain/steps/facts/accused.ts';
import { presentDraft } from '../../../domain/verdict/draft.ts';
import { declinedHearing, openHearings } from '../../../domain/steps/facts/hearings.ts';
import { isUninvited } from '../../../domain/steps/facts/invitations.ts';
import { openLetters } from '../../../domain/steps/facts/letters.ts';
import type { Card } from './card.ts';

/** The next hearing still to come, of one side or of any. */
export function hearingOn(
  { complaint }: Card,
  side?: Side,
): (NonNullable<CardView['hearing']> & { readonly date: IsoDate }) | undefined {
  const declined = side === undefined ? declinedHearing(complaint) : undefined;
  const next =
    declined ??
    openHearings(complaint).find(
      ({ sides }: Hearing) => side === undefined || sides.includes(side),
    );
  if (next === undefined) return undefined;
  const moment = { date: next.plannedFor, time: next.time };
  // What the complainant has got or not is nothing for the employee.
  if (side !== undefined) return moment;
  const employee = next.employeeAnswer?.as;
  const known = { ...moment, ...(employee && { employee }) };
  if (!next.sides.includes('klager')) return known;
  return {
    ...known,
    ...(isUninvited(complaint, next) && { uninvited: true }),
    ...(next.form === 'teams' && { online: true }),
  };
}

/** The record that waits for a reaction. */
export function reactionOn({ complaint }: Card): CardView['reaction'] {
  const round = openRound(complaint);
  const unsent =
    round?.side === 'klager' && openLetters(complaint).some(({ kind }) => kind === 'verslag');
  return (
    round && { side: round.side, since: round.put.on, ...(unsent && { unsent: true as const }) }
  );
}

/** The last word on a record is the employee's own, and no draft was written with it yet. */
export function reactedOn({ complaint, circumstances }: Card): CardView['reacted'] {
  const answer = roundsOf(complaint).at(-1)?.answer;
  const employee = accusedPerson(complaint, circumstances);
  const draft = presentDraft(complaint);
  return answer !== undefined &&
    answer.by === employee &&
    (draft === undefined || draft.at < answer.at)
    ? true
    : undefined;
}
