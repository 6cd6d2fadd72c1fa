import type { CardView } from '../../../contract/card.ts';
import { dates } from '../../common/nl/dates.ts';
import { forms } from './forms.ts';

/** Whom the rules propose, or that they have no answer; never why somebody was passed over. */
export const proposalSentence = ({ proposal }: CardView): string | undefined => {
  if (proposal === undefined) return undefined;
  const { person, gap, absentUntil, open, passedOver, body } = proposal;
  if (gap || person === undefined) {
    const suggested = person === undefined ? '' : ` Wij stellen ${person.name} voor.`;
    return `De regeling wijst hier niemand aan.${suggested}${skipped(passedOver)} Jij kiest wie de klacht behandelt en schrijft kort op waarom.`;
  }
  const away = absentUntil === undefined ? '' : ` Afwezig t/m ${dates.day(absentUntil)}.`;
  const together = body ? ' Een commissie beslist samen. Dit is de secretaris.' : '';
  return `Voorstel: ${person.name}, ${forms.openCount(open)}.${together}${away}${skipped(passedOver)}`;
};

const skipped = (count: number): string => {
  if (count === 0) return '';
  return count === 1
    ? ' 1 persoon overgeslagen, zie dossier.'
    : ` ${count} personen overgeslagen, zie dossier.`;
};
