import type { CardView } from '../../../contract/card.ts';
import { dates } from '../../common/nl/dates.ts';
import type { CardLines } from '../cardText.ts';

// On a lock screen others may read along: nothing there says that somebody complained about him.
const act = (): string => 'Er is een bericht voor je';
const date = (): string => 'Antwoord aan de klager';

/** Each of these cards offers somebody to talk to (experience.md §2). */
const trusted = ({ vertrouwenspersoon }: CardView): string => {
  const line = 'Wil je er met iemand over praten? De vertrouwenspersoon is er voor je';
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
        ? 'Er is een klacht over een contact met jou.'
        : 'Je bent uitgenodigd voor een hoorgesprek.',
    date: ({ hearing }) => (hearing === undefined ? date() : 'Hoorgesprek'),
    why: ({ hearing, behandelaar }) => {
      if (hearing !== undefined) {
        return `Het is op ${dates.day(hearing.date)}, ${dates.clock(hearing.time)}. Je vertelt jouw kant en mag iemand meenemen. Kun je dan niet? Bel ${behandelaar ?? 'de behandelaar'}.`;
      }
      const told = behandelaar === undefined ? '' : `${behandelaar} heeft je dit verteld. `;
      return `${told}Je hoort hier wat er gebeurt en wanneer. Je mag jouw kant vertellen en iemand meenemen. Een klacht is geen straf.`;
    },
    otherwise: trusted,
  },
  'over-jou-verdaagd': {
    act,
    headline: () => 'De klacht over een contact met jou duurt langer.',
    date,
    why: () => 'De termijn is verlengd. De klager krijgt hetzelfde bericht.',
    otherwise: trusted,
  },
  'over-jou-uitkomst': {
    act,
    headline: () => 'Er is een uitkomst van de klacht over een contact met jou.',
    date: () => undefined,
    why: () => 'Je leest de uitkomst en de redenen op je pagina Over mij.',
    otherwise: trusted,
  },
} as const satisfies Record<string, CardLines>;
