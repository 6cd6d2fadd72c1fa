import type { CardView } from '../../../contract/card.ts';
import { dates } from '../../common/en/dates.ts';
import type { CardLines } from '../cardText.ts';

// On a lock screen others may read along: nothing there says that somebody complained about him.
const act = (): string => 'There is a message for you';
const date = (): string => 'Answer to the complainant';

/** Each of these cards offers somebody to talk to (experience.md §2). */
const trusted = ({ vertrouwenspersoon }: CardView): string => {
  const line =
    'Would you like to talk to somebody about it? The confidential adviser is there for you';
  if (vertrouwenspersoon === undefined) return `${line}.`;
  const phone = vertrouwenspersoon.phone === undefined ? '' : `, ${vertrouwenspersoon.phone}`;
  return `${line}: ${vertrouwenspersoon.name}${phone}.`;
};

/** To the employee complained about, who was told in person before. */
export const employeeLines = {
  'over-jou': {
    act,
    headline: ({ hearing }) =>
      hearing === undefined
        ? 'There is a complaint about a contact with you.'
        : 'You are invited to a hearing.',
    date: ({ hearing }) => (hearing === undefined ? date() : 'Hearing'),
    why: ({ hearing, behandelaar }) => {
      if (hearing !== undefined) {
        return `It is on ${dates.day(hearing.date)}, ${dates.clock(hearing.time)}. You tell your side and may bring somebody. Does the time not suit you? Call ${behandelaar ?? 'the handler'}.`;
      }
      const told = behandelaar === undefined ? '' : `${behandelaar} told you about it. `;
      return `${told}Here you read what happens and when. You may tell your side and bring somebody. A complaint is not a punishment.`;
    },
    otherwise: trusted,
  },
  'over-jou-verdaagd': {
    act,
    headline: () => 'The complaint about a contact with you takes longer.',
    date,
    why: () => 'The term was extended. The complainant gets the same message.',
    otherwise: trusted,
  },
  'over-jou-uitkomst': {
    act,
    headline: () => 'There is an outcome of the complaint about a contact with you.',
    date: () => undefined,
    why: () => 'You read the outcome and the reasons on your page About me.',
    otherwise: trusted,
  },
} as const satisfies Record<string, CardLines>;
