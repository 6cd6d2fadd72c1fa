import type { Choices } from './choices.ts';
import type { Language } from './text.ts';

/** What to press: a button by its title, a tab by its entity, or a step of the clock. */
export type Target =
  | { readonly button: string | Readonly<Record<Language, string>> }
  | { readonly tab: string }
  | { readonly clock: 'week' };

export interface RouteStep {
  /** Alias of who does it. */
  readonly persona: string;
  readonly screen?: Choices['screen'];
  readonly where: Choices['page'];
  readonly press: Target;
  readonly text: Readonly<Record<Language, string>>;
}

export interface Route {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly steps: readonly RouteStep[];
}

const coordinator = 'marijke.hofstra';
const teamleider = 'nadia.bouzidi';
const concernmanager = 'petra.lammerts';

/** The one-minute routes of the strip; adjust texts and titles here when a card changes. */
export const routes: readonly Route[] = [
  {
    id: 'bel',
    title: { nl: 'Bel en los op', en: 'Call and solve' },
    steps: [
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Gesprek vastleggen', en: 'Record conversation' } },
        text: {
          nl: 'Je bent de klachtencoördinator. Er ligt een nieuwe klacht: bel eerst. Leg op de kaart vast wat je afsprak.',
          en: 'You are the complaints coordinator. There is a new complaint: call first. Record on the card what you agreed.',
        },
      },
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Opgelost en tevreden', en: 'Solved and satisfied' } },
        text: {
          nl: 'De beller is geholpen. Druk op "Opgelost en tevreden": de klacht is klaar.',
          en: 'The caller has been helped. Press "Solved and satisfied": the complaint is done.',
        },
      },
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Open dossier', en: 'Open file' } },
        text: {
          nl: 'Kijk in het dossier wat er nu staat en waarom.',
          en: 'See in the file what it says now, and why.',
        },
      },
    ],
  },
  {
    id: 'wijs-toe',
    title: { nl: 'Wijs toe', en: 'Assign' },
    steps: [
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Behandelaar kiezen', en: 'Choose handler' } },
        text: {
          nl: 'Deze klacht vraagt meer dan een gesprek. Kies wie haar behandelt.',
          en: 'This complaint asks for more than a talk. Choose who handles it.',
        },
      },
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Toewijzen', en: 'Assign' } },
        text: {
          nl: 'De app stelt iemand voor en zegt waarom. Wijs toe.',
          en: 'The app proposes somebody and says why. Assign.',
        },
      },
      {
        persona: teamleider,
        where: 'chat',
        press: { button: { nl: 'Ik pak dit op', en: 'I take this on' } },
        text: {
          nl: 'Nu ben je de teamleider. De vraag ligt in jouw chat: pak haar op.',
          en: 'Now you are the team leader. The question is in your chat: take it on.',
        },
      },
    ],
  },
  {
    id: 'akkoord',
    title: { nl: 'Geef akkoord op een telefoon', en: 'Approve on a phone' },
    steps: [
      {
        persona: concernmanager,
        screen: 'phone',
        where: 'chat',
        press: { button: { nl: 'Lees en beslis', en: 'Read and decide' } },
        text: {
          nl: 'Je bent concernmanager, met je telefoon in de hand. Lees de brief.',
          en: 'You are a senior manager, phone in hand. Read the letter.',
        },
      },
      {
        persona: concernmanager,
        screen: 'phone',
        where: 'chat',
        press: { button: { nl: 'Akkoord', en: 'Approve' } },
        text: {
          nl: 'Eens met de brief? Druk op "Akkoord". Hij gaat niet meteen weg: je kunt nog terug.',
          en: 'Do you agree with the letter? Press "Approve". It does not leave at once: you can still go back.',
        },
      },
    ],
  },
];
