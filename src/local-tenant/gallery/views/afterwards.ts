import { done, proposal, soon, view, type NamedViews } from './parts.ts';

/** Cards after the letter. */
export const afterwardsViews = {
  nazorg: {
    live: view({
      kind: 'nazorg',
      stage: 'nazorg',
      ask: 'vraag-tevredenheid',
      date: soon,
      buttons: ['tevredenheid', 'niet-bereikt', 'heropenen', 'gesprek-vastleggen'],
    }),
    'not reached once': view({
      kind: 'nazorg',
      stage: 'nazorg',
      ask: 'vraag-tevredenheid',
      attempts: 1,
      date: { date: '2026-03-17', workingDaysLeft: 1 },
      buttons: ['tevredenheid', 'niet-bereikt', 'heropenen'],
    }),
    close: view({
      kind: 'nazorg',
      stage: 'nazorg',
      ask: 'sluit-af',
      buttons: ['afsluiten', 'heropenen'],
    }),
    done: view({ kind: 'nazorg', stage: 'afgesloten', ask: 'niets', ...done('afsluiten') }),
  },
  heropend: {
    live: view({
      kind: 'heropend',
      stage: 'nieuw',
      ask: 'kies-behandelaar',
      date: soon,
      proposal,
      buttons: ['toewijzen', 'gesprek-vastleggen', 'opgelost-en-tevreden'],
    }),
  },
} satisfies Readonly<Record<string, NamedViews>>;
