import type { AboutYou, CardView } from '../../../contract/card.ts';
import { dates } from '../../common/nl/dates.ts';
import type { CardLines, CardSentence } from '../cardText.ts';
import { hearingSentence } from './hearingWords.ts';

/** Each of these cards offers somebody to talk to (experience.md §2). */
const trusted = ({ vertrouwenspersoon }: CardView): string => {
  const line = 'Wil je er met iemand over praten? De vertrouwenspersoon is er voor je';
  if (vertrouwenspersoon === undefined) return `${line}.`;
  const phone = vertrouwenspersoon.phone === undefined ? '' : `, ${vertrouwenspersoon.phone}`;
  return `${line}: ${vertrouwenspersoon.name}${phone}.`;
};

interface News {
  readonly headline: string;
  readonly why: CardSentence;
}

const speaker = ({ behandelaar }: CardView): string => behandelaar ?? 'de behandelaar';

const invitation: CardSentence = (view) =>
  view.hearing &&
  `Het is op ${dates.day(view.hearing.date)}, ${dates.clock(view.hearing.time)}. ${view.mustAppear ? 'Je moet er zijn. Het gesprek en de reis tellen als werktijd. Je mag iemand meenemen.' : 'Je vertelt jouw kant en mag iemand meenemen.'} ${comes(view)}`;

/** What he said to it, or how he can say it. */
const comes = (view: CardView): string => {
  if (view.invitation?.as === 'komt') return 'Je liet weten dat je komt.';
  return view.invitation?.as === 'kan-niet'
    ? `Je liet weten dat je dan niet kunt. Je hoort van ${speaker(view)} hoe het verdergaat.`
    : `Kun je dan niet? Laat het hier weten of bel ${speaker(view)}.`;
};

/** What there is to know for him now. */
const news: Readonly<Record<AboutYou, News>> = {
  verteld: {
    headline: 'Er is een klacht over een contact met jou.',
    why: ({ behandelaar }) => {
      const told = behandelaar === undefined ? '' : `${behandelaar} heeft je dit verteld. `;
      return `${told}Je hoort hier wat er gebeurt en wanneer. Je mag jouw kant vertellen en iemand meenemen. Een klacht is geen straf.`;
    },
  },
  afschrift: {
    headline: 'Je kunt de klacht over een contact met jou nalezen.',
    why: () =>
      'De klacht staat op je pagina Over mij. Je wordt nog uitgenodigd om jouw kant te vertellen. Je mag iemand meenemen. Een klacht is geen straf.',
  },
  uitgenodigd: { headline: 'Je bent uitgenodigd voor een hoorgesprek.', why: invitation },
  verzet: {
    headline: 'Je hoorgesprek is verzet.',
    why: (view) => invitation(view)?.replace('Het is op', 'Het is nu op'),
  },
  commissie: {
    headline: 'De klachtencommissie kijkt naar de klacht over een contact met jou.',
    why: () =>
      'De klager vraagt om een oordeel. De commissie luistert naar jullie allebei, zonder publiek. Je mag iemand meenemen.',
  },
  afgezegd: {
    headline: 'Je hoorgesprek gaat niet door.',
    why: (view) =>
      `Je hoort van ${speaker(view)} hoe het verdergaat. Je mag nog altijd jouw kant vertellen.`,
  },
  'gesprek-geweest': {
    headline: 'Je hoorgesprek is geweest.',
    why: () => 'Het verslag komt op je pagina Over mij. Daar kun je het nalezen.',
  },
  verslag: {
    headline: 'Het verslag van je hoorgesprek is klaar.',
    why: (view) =>
      `Je leest het op je pagina Over mij. Klopt er iets niet? Zeg het tegen ${speaker(view)}.`,
  },
  'reactie-gevraagd': {
    headline: 'Lees het verslag en reageer.',
    why: (view) =>
      `Het verslag staat op je pagina Over mij. Klopt het? Of was het anders? Zeg het hier, of tegen ${speaker(view)}. Heb je meer tijd nodig? Zeg dat ook.`,
  },
  gereageerd: {
    headline: 'Je reactie op het verslag is vastgelegd.',
    why: (view) => `Wil je er nog iets bij zeggen? Bel ${speaker(view)}.`,
  },
  verdaagd: {
    headline: 'De klacht over een contact met jou duurt langer.',
    why: (view) =>
      ['De termijn is verlengd. De klager krijgt hetzelfde bericht.', hearingSentence(view)]
        .filter(Boolean)
        .join(' '),
  },
  heropend: {
    headline: 'De klacht over een contact met jou is weer open.',
    why: (view) =>
      `De klager is toch niet tevreden. Je hoort van ${speaker(view)} hoe het verdergaat.`,
  },
  'andere-behandelaar': {
    headline: 'Iemand anders behandelt de klacht over een contact met jou.',
    why: (view) =>
      [
        `${speaker(view)} neemt het over. Wat je al verteld hebt, hoef je niet nog eens te vertellen.`,
        hearingSentence(view),
      ]
        .filter(Boolean)
        .join(' '),
  },
  opgelost: {
    headline: 'De klacht over een contact met jou is opgelost.',
    why: () => 'De klager is tevreden met de oplossing. Er volgt geen oordeel.',
  },
  uitkomst: {
    headline: 'Er is een uitkomst van de klacht over een contact met jou.',
    why: () => 'Je leest de uitkomst en de redenen op je pagina Over mij.',
  },
};

const newsOf = ({ aboutYou }: CardView): News => news[aboutYou ?? 'verteld'];

const dateLabels: Partial<Record<AboutYou, string>> = {
  uitgenodigd: 'Hoorgesprek',
  verzet: 'Hoorgesprek',
  'reactie-gevraagd': 'Reageren',
};

/** The working day before, and on the day itself. */
const hearingNear = ({ aboutYou, date }: CardView): string | undefined =>
  aboutYou !== 'uitgenodigd' || date === undefined || date.workingDaysLeft > 1
    ? undefined
    : date.workingDaysLeft === 1
      ? 'De volgende werkdag is je hoorgesprek.'
      : 'Vandaag is je hoorgesprek.';

const lines: CardLines = {
  // On a lock screen others may read along: nothing there says that somebody complained about him.
  act: () => 'Er is een bericht voor je',
  headline: (view) => hearingNear(view) ?? newsOf(view).headline,
  date: ({ aboutYou }) => dateLabels[aboutYou ?? 'verteld'] ?? 'Antwoord aan de klager',
  why: (view) =>
    [
      newsOf(view).why(view),
      view.noPersonnelFile ? 'Er komt niets in je personeelsdossier.' : undefined,
    ]
      .filter(Boolean)
      .join(' '),
  otherwise: trusted,
};

/** To the employee complained about, who was told in person before: one living card, whatever it was sent for. */
export const employeeLines = {
  'over-jou': lines,
  'over-jou-verdaagd': lines,
  'over-jou-uitkomst': lines,
} as const satisfies Record<string, CardLines>;
