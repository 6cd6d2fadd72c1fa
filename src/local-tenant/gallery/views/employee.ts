import { answer, done, noDate, overJou, view, type NamedViews } from './parts.ts';

/** Cards of the employee complained about, and of his team. */
export const employeeViews = {
  'over-jou': {
    live: overJou,
    'has the copy': { ...overJou, aboutYou: 'afschrift' },
    'invited to a hearing': {
      ...overJou,
      aboutYou: 'uitgenodigd',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00' },
      invitation: { id: 'h1', moment: '2026-03-24 10:00' },
      buttons: ['uitnodiging-beantwoorden'],
    },
    'invited, and comes': {
      ...overJou,
      aboutYou: 'uitgenodigd',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00' },
      invitation: { id: 'h1', moment: '2026-03-24 10:00', as: 'komt' },
      buttons: ['uitnodiging-beantwoorden'],
    },
    'invited, and cannot come then': {
      ...overJou,
      aboutYou: 'uitgenodigd',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00' },
      invitation: { id: 'h1', moment: '2026-03-24 10:00', as: 'kan-niet' },
      buttons: ['uitnodiging-beantwoorden'],
    },
    'hearing moved': {
      ...overJou,
      aboutYou: 'verzet',
      date: { date: '2026-03-26', workingDaysLeft: 8 },
      hearing: { date: '2026-03-26', time: '14:00' },
    },
    'hearing cancelled': { ...overJou, aboutYou: 'afgezegd' },
    'hearing has been': { ...overJou, aboutYou: 'gesprek-geweest' },
    'record is there': { ...overJou, aboutYou: 'verslag' },
    'record to react to': {
      ...overJou,
      aboutYou: 'reactie-gevraagd',
      date: { date: '2026-03-18', workingDaysLeft: 2 },
      round: 'r1',
      buttons: ['eigen-reactie'],
    },
    'reacted to the record': { ...overJou, aboutYou: 'gereageerd' },
    reopened: { ...overJou, aboutYou: 'heropend' },
    'taken over, with a hearing to come': {
      ...overJou,
      aboutYou: 'andere-behandelaar',
      hearing: { date: '2026-03-24', time: '10:00' },
    },
    'solved informally': { ...noDate, stage: 'afgesloten', aboutYou: 'opgelost' },
    'adviser not named': view({
      kind: 'over-jou',
      stage: 'in-behandeling',
      ask: 'niets',
      aboutYou: 'verteld',
    }),
  },
  'over-jou-verdaagd': {
    live: {
      ...overJou,
      kind: 'over-jou-verdaagd',
      aboutYou: 'verdaagd',
      date: { date: '2026-05-22', workingDaysLeft: 45 },
    },
    'with a hearing to come': {
      ...overJou,
      kind: 'over-jou-verdaagd',
      aboutYou: 'verdaagd',
      hearing: { date: '2026-03-24', time: '10:00' },
    },
  },
  'over-jou-uitkomst': {
    live: { ...noDate, kind: 'over-jou-uitkomst', stage: 'nazorg', aboutYou: 'uitkomst' },
  },
  bespreken: {
    live: view({
      kind: 'bespreken',
      stage: 'te-bespreken',
      ask: 'bespreek-met-team',
      date: answer,
      buttons: ['besproken', 'zelf-betrokken'],
    }),
    done: view({ kind: 'bespreken', stage: 'afgesloten', ask: 'niets', ...done('besproken') }),
  },
} satisfies Readonly<Record<string, NamedViews>>;
