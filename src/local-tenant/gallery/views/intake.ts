import {
  at,
  belEerst,
  candidates,
  done,
  kies,
  lostRace,
  nobodyNamed,
  proposal,
  view,
  type NamedViews,
} from './parts.ts';

/** Cards from the first word to who handles it. */
export const intakeViews = {
  'bel-eerst': {
    live: belEerst,
    'not reached twice': {
      ...belEerst,
      ask: 'bel-opnieuw',
      attempts: 2,
      date: { date: '2026-03-16', workingDaysLeft: 0 },
    },
    'call is late': { ...belEerst, date: { date: '2026-03-12', workingDaysLeft: -2 } },
    'choose, with a proposal': kies,
    'choose, proposal is away and some are passed over': {
      ...kies,
      proposal: { ...proposal, absentUntil: '2026-03-27', passedOver: 2 },
    },
    'choose, gap in the rules': {
      ...kies,
      proposal: { ...proposal, gap: true, passedOver: 1 },
    },
    'choose, gap and nobody to suggest': {
      ...kies,
      proposal: { gap: true, open: 0, passedOver: 0, candidates },
    },
    'choose, nobody left': {
      ...kies,
      proposal: { gap: false, open: 0, passedOver: 3, candidates: [] },
    },
    'done, can be undone': {
      ...kies,
      stage: 'toegewezen',
      ask: 'wacht-op-acceptatie',
      buttons: ['toewijzing-ongedaan'],
      ...done('toewijzen', 'toewijzing-ongedaan'),
    },
    'done, for good': { ...kies, stage: 'te-bespreken', ...done('opgelost-en-tevreden') },
    'lost race': {
      ...kies,
      stage: 'toegewezen',
      ask: 'wacht-op-acceptatie',
      buttons: [],
      failure: lostRace,
      ...done('toewijzen', 'toewijzing-ongedaan'),
    },
    'lost race, still asked': { ...kies, failure: lostRace },
    'only oneself was first': {
      ...kies,
      failure: { ...lostRace, onlyYourself: true },
      ...done('toewijzen'),
    },
    'form not filled in well': {
      ...kies,
      failure: { code: 'invalid-input', fields: [{ field: 'reason', code: 'required' }] },
    },
    'nothing to do': { ...belEerst, stage: 'toegewezen', ask: 'wacht-op-acceptatie', buttons: [] },
    moved: { ...belEerst, moved: true },
  },
  'brief-versturen': {
    'confirmation by e-mail': view({
      kind: 'brief-versturen',
      stage: 'nieuw',
      ask: 'verstuur-brief',
      letter: { id: 'b1', kind: 'ontvangstbevestiging', how: 'e-mail' },
      buttons: ['brief-verstuurd'],
    }),
    'verdict by post': view({
      kind: 'brief-versturen',
      stage: 'brief-wacht',
      ask: 'verstuur-brief',
      letter: { id: 'b3', kind: 'afdoening', how: 'post' },
      buttons: ['brief-verstuurd'],
    }),
    'nobody to send it to': view({
      kind: 'brief-versturen',
      stage: 'brief-wacht',
      ask: 'verstuur-brief',
      letter: { id: 'b1', kind: 'afdoening', how: 'geen-adres' },
      buttons: ['brief-verstuurd'],
    }),
    'could not be sent': view({
      kind: 'brief-versturen',
      stage: 'nazorg',
      ask: 'niets',
      done: { step: 'brief-verstuurd', by: 'Rikus Ottenhof', at, unsent: true },
    }),
    'hold is running': view({
      kind: 'brief-versturen',
      stage: 'brief-wacht',
      ask: 'verstuur-brief',
      letter: { id: 'b3', kind: 'afdoening', how: 'telefoon' },
      failure: { code: 'hold-running', params: { date: '2026-03-16', time: '14:32' } },
      buttons: ['brief-verstuurd'],
    }),
    done: view({
      kind: 'brief-versturen',
      stage: 'nieuw',
      ask: 'bel-eerst',
      ...done('brief-verstuurd'),
    }),
  },
  'wil-jij-behandelen': {
    live: view({
      kind: 'wil-jij-behandelen',
      stage: 'toegewezen',
      ask: 'wacht-op-acceptatie',
      aanduiding: 'twee keer niet teruggebeld',
      date: { date: '2026-03-18', workingDaysLeft: 2 },
      buttons: ['accepteren', 'weigeren'],
    }),
    'secretary of a committee': view({
      kind: 'wil-jij-behandelen',
      stage: 'toegewezen',
      ask: 'wacht-op-acceptatie',
      date: { date: '2026-03-18', workingDaysLeft: 2 },
      secretary: true,
      buttons: ['accepteren', 'weigeren'],
    }),
    'coordinator unknown': nobodyNamed,
    declined: view({
      kind: 'wil-jij-behandelen',
      stage: 'nieuw',
      ask: 'kies-behandelaar',
      ...done('weigeren'),
    }),
  },
  'niet-meer-bij-jou': {
    live: view({ kind: 'niet-meer-bij-jou', stage: 'nieuw', ask: 'kies-behandelaar' }),
  },
  'opnieuw-toewijzen': {
    'with a proposal': view({
      ...kies,
      kind: 'opnieuw-toewijzen',
      proposal: { ...proposal, passedOver: 1 },
    }),
    'a committee is proposed': view({
      ...kies,
      kind: 'opnieuw-toewijzen',
      proposal: { ...proposal, body: true },
    }),
    'gap in the rules': view({
      ...kies,
      kind: 'opnieuw-toewijzen',
      proposal: { ...proposal, gap: true },
    }),
  },
} satisfies Readonly<Record<string, NamedViews>>;
