import type { CardView } from '../../../contract/card.ts';
import { dates } from '../../common/en/dates.ts';

export const hearingSentence = ({ hearing }: CardView): string | undefined =>
  hearing === undefined
    ? undefined
    : `The hearing is on ${dates.day(hearing.date)}, ${dates.clock(hearing.time)}.`;

/** Headline while a hearing comes, the nearer the plainer. */
export const hearingComes = ({ date, hearing }: CardView): string => {
  if (hearing?.employee === 'kan-niet') return 'Move the hearing.';
  const left = date?.workingDaysLeft ?? 2;
  if (left > 1) return 'Prepare the hearing.';
  return left === 1 ? 'The hearing is on the next working day.' : 'The hearing is today.';
};

/** When it is, what the complainant still needs, and what to do. */
export const hearingAhead = (view: CardView): string => {
  const missing = stillNeeded(view);
  const isNear = (view.date?.workingDaysLeft ?? 2) <= 1;
  const next =
    view.hearing?.employee === 'kan-niet'
      ? undefined
      : isNear
        ? 'Can somebody not come? Move it or cancel it.'
        : missing
          ? undefined
          : 'Read the complaint once more and prepare your questions.';
  return [hearingSentence(view) ?? 'A hearing is planned.', employeeSays(view), missing, next]
    .filter(Boolean)
    .join(' ');
};

/** What the employee said to his invitation. */
export const employeeSays = ({ hearing }: CardView): string | undefined => {
  if (hearing?.employee === undefined) return undefined;
  return hearing.employee === 'komt'
    ? 'Your colleague comes.'
    : 'Your colleague cannot come then. Why, is in the file.';
};

const stillNeeded = ({ hearing }: CardView): string | undefined => {
  if (hearing?.uninvited) return 'The invitation to the complainant was not sent yet.';
  return hearing?.online ? 'Send the complainant the link to Teams. It is in the file.' : undefined;
};

/** It has been, and nothing of it is written down. */
export const recordMissing = ({ hearing }: CardView): string =>
  `${hearing === undefined ? 'The hearing took place.' : `The hearing was on ${dates.day(hearing.date)}.`} The record is still missing. It may be short: only what matters for the complaint. Did it not take place? Then cancel it.`;

/** With whom a record lies, and since when. */
export const recordWaits = ({ reaction, today }: CardView): string | undefined => {
  if (reaction === undefined) return undefined;
  const { side, since, unsent } = reaction;
  if (unsent) return 'The letter with the record to the complainant was not sent yet.';
  const still =
    since < today ? 'There is no reaction yet: ask for it.' : 'There is no reaction yet.';
  return side === 'klager'
    ? `The complainant has the record since ${dates.day(since)}. ${still}`
    : `Your colleague can read the record since ${dates.day(since)}. ${still}`;
};
