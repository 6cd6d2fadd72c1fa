import type { Complaint } from '../../complaint/complaint.ts';
import type { Hearing } from '../../complaint/hearing.ts';
import type { Letter, LetterKind } from '../../complaint/letter.ts';
import type { Struck } from '../../complaint/struck.ts';

/** A mistaken event with the day it stood at, and the complaint without it. */
export interface Taken {
  readonly was: string;
  readonly complaint: Complaint;
}
export type Take = (
  complaint: Complaint,
  place: number,
  struck: Struck,
) => Taken | 'sent' | undefined;

const strikeAt = <One extends { readonly struck?: unknown }>(
  list: readonly One[],
  place: number,
  change: (one: One) => One,
): readonly One[] => list.map((one, index) => (index === place ? change(one) : one));

/** The letter made with a decision, which shows whether somebody outside has word of it. */
const letterOf = (
  { letters }: Complaint,
  kind: LetterKind,
  { at }: { readonly at: string },
): Letter | undefined =>
  letters.find((one) => one.kind === kind && one.preparedAt === at && !one.withdrawn);

const withdraw = (
  letters: readonly Letter[],
  letter: Letter | undefined,
  { at, by }: Struck,
): readonly Letter[] =>
  letters.map((one) => (one === letter ? { ...one, withdrawn: { at, by } } : one));

/** A verdaging of which nobody outside has word. */
export const takeVerdaging: Take = (complaint, place, struck) => {
  const one = complaint.verdagingen[place];
  if (one === undefined || one.struck) return undefined;
  const letter = letterOf(complaint, 'verdaging', one);
  if (letter?.sent) return 'sent';
  return {
    was: one.on,
    complaint: {
      ...complaint,
      verdagingen: strikeAt(complaint.verdagingen, place, (it) => ({ ...it, struck })),
      letters: withdraw(complaint.letters, letter, struck),
    },
  };
};

/** A further delay of which nobody outside has word. */
export const takeFurtherDelay: Take = (complaint, place, struck) => {
  const { furtherDelays = [] } = complaint;
  const one = furtherDelays[place];
  if (one === undefined || one.struck) return undefined;
  const letter = letterOf(complaint, 'verder-uitstel', one);
  if (letter?.sent) return 'sent';
  return {
    was: one.on,
    complaint: {
      ...complaint,
      furtherDelays: strikeAt(furtherDelays, place, (it) => ({ ...it, struck })),
      letters: withdraw(complaint.letters, letter, struck),
    },
  };
};

/** A talk or an attempt. */
export const takeContact: Take = (complaint, place, struck) => {
  const one = complaint.contacts[place];
  if (one === undefined || one.struck) return undefined;
  return {
    was: one.on,
    complaint: {
      ...complaint,
      contacts: strikeAt(complaint.contacts, place, (it) => ({ ...it, struck })),
    },
  };
};

/** The record of a hearing. */
export const takeHearing: Take = (complaint, place, struck) => {
  const one = complaint.hearings[place];
  const held = one?.held;
  if (held === undefined) return undefined;
  return {
    was: held.on,
    complaint: {
      ...complaint,
      hearings: complaint.hearings.map((it, index) =>
        index === place ? withoutRecord(it, held, struck) : it,
      ),
    },
  };
};

// Planned here: it waits for its record again. Recorded only: it was never there.
const withoutRecord = (
  { held: _taken, ...rest }: Hearing,
  held: NonNullable<Hearing['held']>,
  struck: Struck,
): Hearing => {
  return {
    ...rest,
    struck: [...(rest.struck ?? []), { ...struck, held }],
    ...(rest.planned.at === held.at && { cancelled: { at: struck.at, by: struck.by } }),
  };
};
