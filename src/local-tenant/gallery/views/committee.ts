import { done, secretary, soon, view, type NamedViews } from './parts.ts';

/** Cards around a decision that others take. */
export const committeeViews = {
  commissie: {
    'plan the hearing': secretary,
    'the report is still to come': { ...secretary, ask: 'maak-rapport', buttons: [] },
    'write the advice': { ...secretary, ask: 'schrijf-advies', buttons: ['advies-commissie'] },
    done: {
      ...secretary,
      stage: 'in-behandeling',
      ask: 'schrijf-oordeel',
      ...done('advies-commissie'),
    },
  },
  'kies-beslisser': {
    live: view({
      kind: 'kies-beslisser',
      stage: 'akkoord-gevraagd',
      ask: 'kies-beslisser',
      date: soon,
      buttons: ['beslisser-kiezen'],
    }),
  },
  hoorgesprek: {
    'the next working day': view({
      kind: 'hoorgesprek',
      stage: 'in-behandeling',
      ask: 'niets',
      date: { date: '2026-03-17', workingDaysLeft: 1 },
      hearing: { date: '2026-03-17', time: '10:00' },
    }),
  },
  nabespreken: {
    live: view({
      kind: 'nabespreken',
      stage: 'nazorg',
      ask: 'bespreek-na',
      buttons: ['nabesproken'],
    }),
  },
} satisfies Readonly<Record<string, NamedViews>>;
