import type { LetterFacts } from '../../../contract/letter.ts';
import { dates } from '../../common/nl/dates.ts';

/** How the letter begins; a name is not a condition to be heard. */
export const greeting = ({ addressee }: LetterFacts): string =>
  addressee === undefined || addressee === ''
    ? 'Geachte heer of mevrouw,'
    : `Geachte ${addressee},`;

/** Name and, where known, phone of the person who writes. */
export const senderWords = ({ sender }: LetterFacts): string => {
  const name = sender.name === '' ? 'de klachtencoördinator' : sender.name;
  return sender.phone === undefined ? name : `${name}, telefoon ${sender.phone}`;
};

/** Where the privacy statement stands, in the first letter a complainant gets (P38). */
export const privacyWords = ({ privacyStatement }: LetterFacts): readonly string[] =>
  privacyStatement === undefined
    ? []
    : [`Wat wij met uw gegevens doen en welke rechten u heeft, leest u op ${privacyStatement}.`];

export const day = (date: string): string => dates.longDay(date);

/** `maandag 9 maart 2026 en woensdag 11 maart 2026` */
export const dayList = (days: readonly string[]): string =>
  days
    .map(day)
    .join(', ')
    .replace(/, ([^,]*)$/, ' en $1');
