import type { Choices } from './choices.ts';
import type { Language } from './text.ts';

type Words = Readonly<Record<Language, string>>;

/** What to press: a button by its title, a tab by its entity, or a step of the clock. */
export type Target =
  | {
      readonly button: string | Words;
      /** Words on the card it stands on, where more cards have such a button. */
      readonly about?: string;
    }
  | { readonly tab: string }
  | { readonly clock: 'week' };

export interface RouteStep {
  /** Alias of who does it. */
  readonly persona: string;
  readonly screen?: Choices['screen'];
  /** Absent: where the step before led. */
  readonly where?: Choices['page'];
  readonly press: Target;
  /** Done when pressed, or, where it may still be refused, when there is no such button any more. */
  readonly until?: 'gone';
  readonly text: Words;
}

export interface Route {
  readonly id: string;
  readonly title: Words;
  readonly steps: readonly RouteStep[];
  /** What has come of it. */
  readonly result: Words;
}

const coordinator = 'marijke.hofstra';
const teamleiderOfPark = 'fatima.yildizhan';
const teamleiderOfCalls = 'nadia.bouzidi';
const concernmanager = 'petra.lammerts';

// Names of complaints of the example work (src/main/example/stories).
const park = 'Molenpark';
const calls = 'twee keer niet teruggebeld in zes dagen';
const passport = 'paspoort van een ander';

const solved: Words = { nl: 'Opgelost en tevreden', en: 'Solved and satisfied' };

/** The one-minute routes of the strip; adjust texts and titles here when a card changes. */
export const routes: readonly Route[] = [
  {
    id: 'bel',
    title: { nl: 'Bel en los op', en: 'Call and solve' },
    steps: [
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Belkaart', en: 'Call sheet' }, about: park },
        text: {
          nl: 'Je bent de klachtencoördinator. Vanochtend kwamen drie klachten binnen. Begin met het park: open de Belkaart.',
          en: 'You are the complaints coordinator. Three complaints came in this morning. Begin with the park: open the call sheet.',
        },
      },
      {
        persona: coordinator,
        press: { button: solved },
        text: {
          nl: 'Hier staan naam, nummer en verhaal. Stel: je belt, en meneer is geholpen. Druk op "Opgelost en tevreden".',
          en: 'Name, number and story are here. Suppose you call, and he has been helped. Press "Solved and satisfied".',
        },
      },
      {
        persona: coordinator,
        press: { button: solved },
        until: 'gone',
        text: {
          nl: 'Schrijf in een paar woorden wat je afsprak. Leg het dan vast.',
          en: 'Write in a few words what you agreed. Then record it.',
        },
      },
      {
        persona: teamleiderOfPark,
        where: 'chat',
        press: { button: { nl: 'Besproken', en: 'Discussed' }, about: park },
        until: 'gone',
        text: {
          nl: 'Nu ben je de teamleider van de parken. Je team leert ervan: bespreek de klacht en druk op "Besproken".',
          en: 'Now you are the team leader of the parks. Your team learns from it: discuss the complaint and press "Discussed".',
        },
      },
    ],
    result: {
      nl: 'De klacht is afgesloten, naar tevredenheid, zonder brief of procedure. Kies een andere route of kijk rond.',
      en: 'The complaint is closed, to satisfaction, without a letter or a procedure. Choose another route or look around.',
    },
  },
  {
    id: 'wijs-toe',
    title: { nl: 'Wijs toe', en: 'Assign' },
    steps: [
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Gesprek vastleggen', en: 'Record a call' }, about: calls },
        text: {
          nl: 'Je bent de klachtencoördinator en hebt gebeld. Deze klacht vraagt meer dan een gesprek. Leg het gesprek vast.',
          en: 'You are the complaints coordinator and have called. This complaint asks for more than a talk. Record the talk.',
        },
      },
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Vastleggen', en: 'Record' }, about: calls },
        until: 'gone',
        text: {
          nl: 'Schrijf in een paar woorden wat je hoorde. Leg het dan vast.',
          en: 'Write in a few words what you heard. Then record it.',
        },
      },
      {
        persona: coordinator,
        where: 'chat',
        press: { button: { nl: 'Toewijzen', en: 'Assign' }, about: calls },
        until: 'gone',
        text: {
          nl: 'De app stelt voor wie de klacht behandelt: iemand die er niet bij was. Wijs toe.',
          en: 'The app proposes who handles the complaint: somebody who was not part of it. Assign.',
        },
      },
      {
        persona: teamleiderOfCalls,
        where: 'chat',
        press: { button: { nl: 'Ik pak dit op', en: 'I will take this' }, about: calls },
        until: 'gone',
        text: {
          nl: 'Nu ben je de teamleider. De vraag ligt in jouw chat: pak haar op.',
          en: 'Now you are the team leader. The question is in your chat: take it on.',
        },
      },
    ],
    result: {
      nl: 'De klacht heeft een behandelaar. Haar eerste stap staat al klaar: ze vertelt het zelf aan haar collega.',
      en: 'The complaint has a handler. Her first step is ready: she tells her colleague herself.',
    },
  },
  {
    id: 'akkoord',
    title: { nl: 'Geef akkoord op een telefoon', en: 'Approve on a phone' },
    steps: [
      {
        persona: concernmanager,
        screen: 'phone',
        where: 'chat',
        press: { button: { nl: 'Lees en beslis', en: 'Read and decide' }, about: passport },
        text: {
          nl: 'Je bent concernmanager, met je telefoon in de hand. Lees het oordeel.',
          en: 'You are a senior manager, phone in hand. Read the judgement.',
        },
      },
      {
        persona: concernmanager,
        screen: 'phone',
        press: { button: { nl: 'Akkoord', en: 'Approve' }, about: passport },
        until: 'gone',
        text: {
          nl: 'Beide kanten zijn gehoord en de jurist las mee. Eens met het oordeel? Geef onderaan akkoord.',
          en: 'Both sides were heard and the lawyer read along. Do you agree? Approve at the bottom.',
        },
      },
    ],
    result: {
      nl: 'Akkoord. De brief gaat over 30 minuten weg; tot dan trek je je akkoord hier in.',
      en: 'Approved. The letter leaves in 30 minutes; until then you can withdraw here.',
    },
  },
];
