import type { CardView } from '../../../contract/card.ts';
import type { CardLines } from '../cardText.ts';

const asker = ({ request }: CardView): string => request?.by ?? 'Je collega';

/** To colleagues who do not see the dossier, and back to who asked. */
export const questionLines = {
  vraag: {
    act: () => 'Een collega vraagt je iets',
    headline: () => 'Een collega vraagt je iets.',
    date: () => 'Antwoord',
    why: (view) => `${asker(view)} vraagt dit aan jou. Je ziet alleen de vraag, niet het dossier.`,
    otherwise: () => 'Antwoord je niet op tijd, dan vragen we het nog eens.',
  },
  oplossing: {
    act: () => 'Jouw akkoord op een oplossing gevraagd',
    headline: () => 'Maak jij deze oplossing mogelijk?',
    date: () => 'Antwoord',
    why: (view) =>
      `${asker(view)} wil iets doen dat buiten de gewone regels valt. Lees eerst het voorstel.`,
    otherwise: () => 'Zonder jouw antwoord wacht de klager langer.',
  },
  antwoord: {
    act: (view) => said(view).headline.replace(/\.$/, ''),
    headline: (view) => said(view).headline,
    date: () => undefined,
    why: (view) => said(view).why,
    otherwise: (view) => said(view).otherwise,
  },
} as const satisfies Record<string, CardLines>;

interface Said {
  readonly headline: string;
  readonly why: string;
  readonly otherwise?: string;
}

const said = ({ answer }: CardView): Said => {
  const who = (answer?.by ?? []).join(' of ') || 'Je collega';
  if (answer?.open === true) {
    return {
      headline: 'Er is nog geen antwoord op je vraag.',
      why: `Je vroeg het aan ${who}. De dag is voorbij.`,
      otherwise: 'Bel je collega, of trek de vraag in.',
    };
  }
  if (answer?.about !== 'oplossing') {
    return {
      headline: 'Er is antwoord op je vraag.',
      why: `${who} heeft geantwoord. Je leest het in het dossier.`,
    };
  }
  return answer.granted === true
    ? {
        headline: 'De oplossing mag.',
        why: `${who} is akkoord. Je leest het in het dossier.`,
        otherwise: 'Vertel het de klager en leg het gesprek vast.',
      }
    : {
        headline: 'De oplossing mag niet.',
        why: `${who} is niet akkoord. De reden staat in het dossier.`,
        otherwise: 'Zoek een andere oplossing, of leg uit waarom het niet kan.',
      };
};
