import type { CardView } from '../../../contract/card.ts';

/** A card in one state, as the app would hand it to the bot. Names are invented. */
export type NamedViews = Readonly<Record<string, CardView>>;

export const at = '2026-03-16T13:02:00Z';
export const soon = { date: '2026-03-23', workingDaysLeft: 5 } as const;
export const answer = { date: '2026-04-24', workingDaysLeft: 29 } as const;

const base = {
  language: 'nl',
  kenmerk: 'K-2026-0043',
  aanduiding: 'openingstijden park',
  volgnummer: 4,
  today: '2026-03-16',
  coordinator: 'Sanne Dijkhoek',
} as const;

export const view = (
  given: Pick<CardView, 'kind' | 'stage' | 'ask'> & Partial<CardView>,
): CardView => ({
  ...base,
  buttons: [],
  ...given,
});

export const lostRace = {
  code: 'already-done',
  since: [{ by: 'Rikus Ottenhof', action: 'toewijzen', at }],
} as const;

export const candidates = [
  { id: 'p-1', name: 'Bram Oosterwold', open: 3 },
  { id: 'p-2', name: 'Fenna Kolkman', open: 0 },
  { id: 'p-3', name: 'Wubbe Tillinga', open: 1, absentUntil: '2026-03-27' },
] as const;

export const proposal = {
  person: { id: 'p-1', name: 'Bram Oosterwold' },
  gap: false,
  open: 3,
  passedOver: 0,
  candidates,
} as const;

export const verdict = {
  version: 2,
  outcomes: ['gegrond', 'geen-oordeel'],
  klagerHeardOn: ['2026-03-09'],
  klagerWaived: false,
  beklaagdeHeardOn: ['2026-03-11'],
  readAlongBy: ['Fenna Kolkman'],
  offer: true,
  lesson: true,
  readingMinutes: 3,
  blocking: [],
  askToRead: false,
  holdMinutes: 30,
} as const;

const vertrouwenspersoon = { name: 'Jeltje Haverkate', phone: '0591 00 00 17' } as const;
export const done = (step: NonNullable<CardView['done']>['step'], undo?: typeof step) => ({
  done: { step, by: 'Rikus Ottenhof', at, ...(undo === undefined ? {} : { undo }) },
});

export const belEerst = view({
  kind: 'bel-eerst',
  stage: 'nieuw',
  ask: 'bel-eerst',
  date: { date: '2026-03-18', workingDaysLeft: 2 },
  attempts: 0,
  proposal,
  buttons: [
    'gesprek-vastleggen',
    'niet-bereikt',
    'opgelost-en-tevreden',
    'toewijzen',
    'zelf-betrokken',
  ],
});
export const kies = view({
  ...belEerst,
  ask: 'kies-behandelaar',
  date: answer,
  buttons: ['toewijzen', 'opgelost-en-tevreden', 'gesprek-vastleggen', 'zelf-betrokken'],
});
export const watNu = view({
  kind: 'wat-nu',
  stage: 'in-behandeling',
  ask: 'vertel-het-zelf',
  date: answer,
  behandelaar: 'Bram Oosterwold',
  buttons: ['verteld', 'gesprek-vastleggen', 'weigeren'],
});
export const beslis = view({
  kind: 'lees-en-beslis',
  stage: 'akkoord-gevraagd',
  ask: 'lees-en-beslis',
  date: { date: '2026-03-19', workingDaysLeft: 3 },
  behandelaar: 'Bram Oosterwold',
  verdict,
  buttons: ['oordeel-geopend', 'akkoord', 'terugsturen', 'zelf-betrokken'],
});
export const overJou = view({
  kind: 'over-jou',
  stage: 'in-behandeling',
  ask: 'niets',
  aboutYou: 'verteld',
  date: answer,
  behandelaar: 'Bram Oosterwold',
  vertrouwenspersoon,
});

export const { date: _none, ...noDate } = overJou;

export const { coordinator: _unknown, ...nobodyNamed } = view({
  kind: 'wil-jij-behandelen',
  stage: 'toegewezen',
  ask: 'wacht-op-acceptatie',
  date: { date: '2026-03-16', workingDaysLeft: 0 },
  buttons: ['accepteren', 'weigeren'],
});

// Whoever has it is no other choice.
export const { person: _has, ...unproposed } = proposal;
export const another = { ...unproposed, candidates: candidates.slice(1) };
export const slowApproval = {
  kind: 'termijn-escalatie',
  stage: 'akkoord-gevraagd',
  ask: 'lees-en-beslis',
  behandelaar: 'Bram Oosterwold',
  waitingFor: 'Wubbe Tillinga',
  colleague: 'p-4',
  date: soon,
  buttons: ['gesprek-vastleggen'],
} as const;

export const secretary = view({
  kind: 'commissie',
  stage: 'bij-commissie',
  ask: 'commissie-hoort',
  date: answer,
  behandelaar: 'Bram Oosterwold',
  buttons: ['hoorgesprek-plannen', 'advies-commissie'],
});

export const vraag = view({
  kind: 'vraag',
  stage: 'in-behandeling',
  ask: 'niets',
  date: soon,
  behandelaar: 'Bram Oosterwold',
  request: { id: 'v1', by: 'Bram Oosterwold' },
  buttons: ['vraag-beantwoorden'],
});
export const oplossing = view({ ...vraag, kind: 'oplossing', buttons: ['oplossing-beslissen'] });
export const stilte = view({
  kind: 'stilte',
  stage: 'in-behandeling',
  ask: 'schrijf-oordeel',
  behandelaar: 'Bram Oosterwold',
  quietDays: 10,
  buttons: ['gesprek-vastleggen', 'niet-bereikt', 'voortgangsbericht'],
});
export const toezegging = view({
  kind: 'toezegging',
  stage: 'in-behandeling',
  ask: 'niets',
  date: { date: '2026-03-17', workingDaysLeft: 1 },
  request: { id: 't1', by: 'Bram Oosterwold' },
  buttons: ['toezegging-nagekomen'],
});
export const antwoord = (answer: NonNullable<CardView['answer']>): CardView =>
  view({ kind: 'antwoord', stage: 'in-behandeling', ask: 'niets', answer });
