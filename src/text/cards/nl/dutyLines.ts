import type { CardLines } from '../cardText.ts';
import { notReached } from './asked.ts';

/** Silence towards the citizen, and what somebody promised. */
export const dutyLines = {
  stilte: {
    act: () => 'Laat de klager iets horen',
    headline: () => 'Laat de klager iets horen.',
    date: () => undefined,
    why: ({ quietDays = 0, attempts = 0 }) =>
      [`De klager hoorde al ${quietDays} werkdagen niets.`, attempts > 0 && notReached(attempts)]
        .filter(Boolean)
        .join(' '),
    otherwise: () => 'Kun je niet bellen? Dan staat er een bericht klaar dat je kunt laten sturen.',
  },
  toezegging: {
    act: () => 'Kom een toezegging na',
    headline: () => 'Kom je toezegging na.',
    date: () => 'Toezegging',
    why: ({ request }) =>
      `${request?.by ?? 'Een collega'} legde vast dat jij iets doet voor de klager.`,
    otherwise: () => 'Lukt het niet op tijd? Bel je collega, dan hoort de klager het vooraf.',
  },
} as const satisfies Record<string, CardLines>;
