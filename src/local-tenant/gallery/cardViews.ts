import type { CardView } from '../../contract/card.ts';
import type { NoticeKind } from '../../contract/domainTypes.ts';

/** A card in one state, as the app would hand it to the bot. Names are invented. */
export type NamedViews = Readonly<Record<string, CardView>>;

const at = '2026-03-16T13:02:00Z';
const soon = { date: '2026-03-23', workingDaysLeft: 5 } as const;
const answer = { date: '2026-04-24', workingDaysLeft: 29 } as const;

const base = {
  language: 'nl',
  kenmerk: 'K-2026-0043',
  aanduiding: 'openingstijden park',
  volgnummer: 4,
  today: '2026-03-16',
  coordinator: 'Sanne Dijkhoek',
} as const;

const view = (given: Pick<CardView, 'kind' | 'stage' | 'ask'> & Partial<CardView>): CardView => ({
  ...base,
  buttons: [],
  ...given,
});

const lostRace = {
  code: 'already-done',
  since: [{ by: 'Rikus Ottenhof', action: 'toewijzen', at }],
} as const;

const candidates = [
  { id: 'p-1', name: 'Bram Oosterwold', open: 3 },
  { id: 'p-2', name: 'Fenna Kolkman', open: 0 },
  { id: 'p-3', name: 'Wubbe Tillinga', open: 1, absentUntil: '2026-03-27' },
] as const;

const proposal = {
  person: { id: 'p-1', name: 'Bram Oosterwold' },
  gap: false,
  open: 3,
  passedOver: 0,
  candidates,
} as const;

const verdict = {
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
const done = (step: NonNullable<CardView['done']>['step'], undo?: typeof step) => ({
  done: { step, by: 'Rikus Ottenhof', at, ...(undo === undefined ? {} : { undo }) },
});

const belEerst = view({
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
const kies = view({
  ...belEerst,
  ask: 'kies-behandelaar',
  date: answer,
  buttons: ['toewijzen', 'opgelost-en-tevreden', 'gesprek-vastleggen', 'zelf-betrokken'],
});
const watNu = view({
  kind: 'wat-nu',
  stage: 'in-behandeling',
  ask: 'vertel-het-zelf',
  date: answer,
  behandelaar: 'Bram Oosterwold',
  buttons: ['verteld', 'gesprek-vastleggen', 'weigeren'],
});
const beslis = view({
  kind: 'lees-en-beslis',
  stage: 'akkoord-gevraagd',
  ask: 'lees-en-beslis',
  date: { date: '2026-03-19', workingDaysLeft: 3 },
  behandelaar: 'Bram Oosterwold',
  verdict,
  buttons: ['oordeel-geopend', 'akkoord', 'terugsturen', 'zelf-betrokken'],
});
const overJou = view({
  kind: 'over-jou',
  stage: 'in-behandeling',
  ask: 'niets',
  aboutYou: 'verteld',
  date: answer,
  behandelaar: 'Bram Oosterwold',
  vertrouwenspersoon,
});

const { date: _none, ...noDate } = overJou;

const { coordinator: _unknown, ...nobodyNamed } = view({
  kind: 'wil-jij-behandelen',
  stage: 'toegewezen',
  ask: 'wacht-op-acceptatie',
  date: { date: '2026-03-16', workingDaysLeft: 0 },
  buttons: ['accepteren', 'weigeren'],
});

// Whoever has it is no other choice.
const { person: _has, ...unproposed } = proposal;
const another = { ...unproposed, candidates: candidates.slice(1) };
const slowApproval = {
  kind: 'termijn-escalatie',
  stage: 'akkoord-gevraagd',
  ask: 'lees-en-beslis',
  behandelaar: 'Bram Oosterwold',
  waitingFor: 'Wubbe Tillinga',
  date: soon,
  buttons: ['gesprek-vastleggen'],
} as const;

/** Every kind of card in every state that reads differently. */
const secretary = view({
  kind: 'commissie',
  stage: 'bij-commissie',
  ask: 'commissie-hoort',
  date: answer,
  behandelaar: 'Bram Oosterwold',
  buttons: ['hoorgesprek-plannen', 'advies-commissie'],
});

const vraag = view({
  kind: 'vraag',
  stage: 'in-behandeling',
  ask: 'niets',
  date: soon,
  behandelaar: 'Bram Oosterwold',
  request: { id: 'v1', by: 'Bram Oosterwold' },
  buttons: ['vraag-beantwoorden'],
});
const oplossing = view({ ...vraag, kind: 'oplossing', buttons: ['oplossing-beslissen'] });
const stilte = view({
  kind: 'stilte',
  stage: 'in-behandeling',
  ask: 'schrijf-oordeel',
  behandelaar: 'Bram Oosterwold',
  quietDays: 10,
  buttons: ['gesprek-vastleggen', 'niet-bereikt', 'voortgangsbericht'],
});
const toezegging = view({
  kind: 'toezegging',
  stage: 'in-behandeling',
  ask: 'niets',
  date: { date: '2026-03-17', workingDaysLeft: 1 },
  request: { id: 't1', by: 'Bram Oosterwold' },
  buttons: ['toezegging-nagekomen'],
});
const antwoord = (answer: NonNullable<CardView['answer']>): CardView =>
  view({ kind: 'antwoord', stage: 'in-behandeling', ask: 'niets', answer });

export const cardViews: Readonly<Record<NoticeKind, NamedViews>> = {
  vraag: {
    live: vraag,
    'day is over': { ...vraag, date: { date: '2026-03-12', workingDaysLeft: -2 } },
    'nothing typed': {
      ...vraag,
      failure: { code: 'invalid-input', fields: [{ field: 'answer', code: 'required' }] },
    },
    answered: { ...vraag, buttons: [], ...done('vraag-beantwoorden') },
  },
  oplossing: {
    live: oplossing,
    'no without a reason': {
      ...oplossing,
      failure: { code: 'reason-required', fields: [{ field: 'remark', code: 'reason-required' }] },
    },
    decided: { ...oplossing, buttons: [], ...done('oplossing-beslissen') },
  },
  stilte: {
    live: stilte,
    'not reached': { ...stilte, attempts: 2 },
    'word is ready': { ...stilte, buttons: [], ...done('voortgangsbericht') },
  },
  toezegging: {
    live: toezegging,
    late: { ...toezegging, date: { date: '2026-03-12', workingDaysLeft: -2 } },
    kept: { ...toezegging, buttons: [], ...done('toezegging-nagekomen') },
  },
  antwoord: {
    answered: antwoord({ about: 'vraag', by: ['Fenna Kolkman'] }),
    'no answer': antwoord({ about: 'vraag', by: ['Fenna Kolkman', 'Wubbe Tillinga'], open: true }),
    granted: antwoord({ about: 'oplossing', by: ['Fenna Kolkman'], granted: true }),
    'not granted': antwoord({ about: 'oplossing', by: ['Fenna Kolkman'], granted: false }),
  },
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
  nabespreken: {
    live: view({
      kind: 'nabespreken',
      stage: 'nazorg',
      ask: 'bespreek-na',
      buttons: ['nabesproken'],
    }),
  },
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
    'coordinator unknown': nobodyNamed,
    declined: view({
      kind: 'wil-jij-behandelen',
      stage: 'nieuw',
      ask: 'kies-behandelaar',
      ...done('weigeren'),
    }),
    accepted: view({
      kind: 'wil-jij-behandelen',
      stage: 'in-behandeling',
      ask: 'vertel-het-zelf',
      ...done('accepteren', 'acceptatie-ongedaan'),
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
    'gap in the rules': view({
      ...kies,
      kind: 'opnieuw-toewijzen',
      proposal: { ...proposal, gap: true },
    }),
  },
  'wat-nu': {
    'tell it yourself': watNu,
    'hand over the copy': {
      ...watNu,
      ask: 'geef-afschrift',
      buttons: ['afschrift', 'gesprek-vastleggen'],
    },
    'hear the employee': {
      ...watNu,
      ask: 'hoor-beklaagde',
      aanduiding: 'onvriendelijk gesprek',
      date: soon,
      hearing: { date: '2026-03-20', time: '10:00' },
      buttons: [
        'hoorgesprek-plannen',
        'hoorgesprek-vastleggen',
        'termijn-verlengen',
        'gesprek-vastleggen',
        'opgelost-en-tevreden',
      ],
    },
    'hear the complainant': {
      ...watNu,
      ask: 'hoor-klager',
      buttons: ['hoorgesprek-plannen', 'afzien-van-horen', 'termijn-verlengen'],
    },
    'hearing planned': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00' },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing planned, invitation not sent': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00', uninvited: true, online: true },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing in Teams': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00', online: true },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing today': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-16', workingDaysLeft: 0 },
      hearing: { date: '2026-03-16', time: '14:00' },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing comes': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-17', workingDaysLeft: 1 },
      hearing: { date: '2026-03-17', time: '10:00' },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'record the hearing': {
      ...watNu,
      ask: 'leg-hoorgesprek-vast',
      date: { date: '2026-03-13', workingDaysLeft: -1 },
      hearing: { date: '2026-03-11', time: '10:00' },
      buttons: ['hoorgesprek-vastleggen', 'hoorgesprek-afzeggen'],
    },
    'put the record to the other side': {
      ...watNu,
      ask: 'leg-verslag-voor',
      buttons: ['verslag-voorleggen', 'gesprek-vastleggen'],
    },
    'record lies with the complainant': {
      ...watNu,
      ask: 'vraag-reactie',
      reaction: { side: 'klager', since: '2026-03-12' },
      buttons: ['reactie-vastleggen', 'gesprek-vastleggen'],
    },
    'record for the complainant not sent': {
      ...watNu,
      ask: 'vraag-reactie',
      reaction: { side: 'klager', since: '2026-03-16', unsent: true },
      buttons: ['reactie-vastleggen', 'gesprek-vastleggen'],
    },
    'record lies with the employee': {
      ...watNu,
      ask: 'vraag-reactie',
      reaction: { side: 'beklaagde', since: '2026-03-12' },
      buttons: ['reactie-vastleggen', 'gesprek-vastleggen'],
    },
    'promise due': {
      ...watNu,
      ask: 'kom-toezegging-na',
      date: { date: '2026-03-17', workingDaysLeft: 1 },
      buttons: ['toezegging-nagekomen', 'gesprek-vastleggen'],
    },
    'write the verdict': {
      ...watNu,
      ask: 'schrijf-oordeel',
      buttons: ['oordeel-concept', 'ter-meelezing', 'termijn-verlengen'],
    },
    'complainant heard nothing for long': {
      ...watNu,
      ask: 'schrijf-oordeel',
      quietDays: 12,
      buttons: ['oordeel-concept', 'gesprek-vastleggen', 'termijn-verlengen'],
    },
    'verdict came back': { ...watNu, ask: 'pas-oordeel-aan', buttons: ['oordeel-concept'] },
    'others read': { ...watNu, stage: 'meelezen', ask: 'lees-mee', buttons: [] },
    'copy too late': {
      ...watNu,
      ask: 'hoor-beklaagde',
      failure: { code: 'copy-too-late', params: { date: '2026-03-19' } },
      buttons: ['hoorgesprek-plannen'],
    },
    'several did something': {
      ...watNu,
      failure: {
        code: 'not-now',
        since: [
          { by: 'Sanne Dijkhoek', action: 'gesprek-vastleggen', at: '2026-03-16T08:10:00Z' },
          { by: 'Rikus Ottenhof', action: 'termijn-verlengen', at: '2026-03-16T09:30:00Z' },
          { by: 'Fenna Kolkman', action: 'iets-nieuws', at },
        ],
      },
    },
    'told, done': { ...watNu, ask: 'geef-afschrift', ...done('verteld') },
    moved: { ...watNu, moved: true },
  },
  'over-jou': {
    live: overJou,
    'has the copy': { ...overJou, aboutYou: 'afschrift' },
    'invited to a hearing': {
      ...overJou,
      aboutYou: 'uitgenodigd',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00' },
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
    },
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
  'lees-mee': {
    live: {
      ...beslis,
      kind: 'lees-mee',
      stage: 'meelezen',
      ask: 'lees-mee',
      verdict: { ...verdict, readAlongBy: [] },
      buttons: ['oordeel-geopend', 'meegelezen', 'zelf-betrokken'],
    },
    'test of neutrality': {
      ...beslis,
      kind: 'lees-mee',
      stage: 'meelezen',
      ask: 'toets-neutraliteit',
      verdict: { ...verdict, readAlongBy: [] },
      buttons: ['neutraliteit', 'zelf-betrokken'],
    },
    'five parts, complainant not heard': {
      ...beslis,
      kind: 'lees-mee',
      stage: 'meelezen',
      ask: 'lees-mee',
      verdict: {
        ...verdict,
        outcomes: ['gegrond', 'gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'],
        klagerHeardOn: [],
        klagerWaived: true,
        readAlongBy: [],
        offer: false,
        readingMinutes: 1,
      },
      buttons: ['meegelezen', 'oordeel-geopend'],
    },
  },
  'lees-en-beslis': {
    live: beslis,
    'already opened': { ...beslis, buttons: ['akkoord', 'terugsturen', 'zelf-betrokken'] },
    'deviates from the advice': { ...beslis, verdict: { ...verdict, deviations: 1 } },
    'deviates twice': { ...beslis, verdict: { ...verdict, deviations: 2 } },
    'pressed without reading': { ...beslis, verdict: { ...verdict, askToRead: true } },
    blocked: {
      ...beslis,
      verdict: {
        ...verdict,
        outcomes: ['ongegrond'],
        beklaagdeHeardOn: [],
        blocking: ['beklaagde-not-heard', 'not-established'],
      },
    },
    'blocked by the advice': {
      ...beslis,
      verdict: {
        ...verdict,
        blocking: ['no-advice-yet', 'advice-other-parts', 'deviation-unexplained'],
      },
    },
    'blocked by something new': { ...beslis, verdict: { ...verdict, blocking: ['iets-nieuws'] } },
    'heard twice, two readers': {
      ...beslis,
      verdict: {
        ...verdict,
        outcomes: ['deels-gegrond', 'gegrond', 'ongegrond'],
        klagerHeardOn: ['2026-03-04', '2026-03-09'],
        readAlongBy: ['Fenna Kolkman', 'Sanne Dijkhoek'],
        lesson: false,
        offer: false,
      },
    },
    superseded: { ...beslis, failure: { code: 'superseded' } },
    'approved, can be taken back': {
      ...beslis,
      stage: 'brief-wacht',
      ask: 'brief-wacht',
      done: { ...done('akkoord', 'akkoord-intrekken').done, version: 2 },
    },
    'sent back': {
      ...beslis,
      stage: 'in-behandeling',
      ask: 'pas-oordeel-aan',
      ...done('terugsturen'),
    },
  },
  teruggestuurd: {
    live: { ...watNu, kind: 'teruggestuurd', ask: 'pas-oordeel-aan', buttons: ['oordeel-concept'] },
  },
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
  'termijn-nadert': {
    'hear the employee': {
      ...watNu,
      kind: 'termijn-nadert',
      kenmerk: 'K-2026-0029',
      aanduiding: 'onvriendelijk gesprek',
      ask: 'hoor-beklaagde',
      date: soon,
      buttons: ['hoorgesprek-plannen', 'termijn-verlengen', 'gesprek-vastleggen'],
    },
    'last day': {
      ...watNu,
      kind: 'termijn-nadert',
      ask: 'schrijf-oordeel',
      date: { date: '2026-03-16', workingDaysLeft: 0 },
      buttons: ['oordeel-concept', 'termijn-verlengen'],
    },
    passed: {
      ...watNu,
      kind: 'termijn-nadert',
      ask: 'pas-oordeel-aan',
      date: { date: '2026-03-12', workingDaysLeft: -2 },
      buttons: ['oordeel-concept'],
    },
    'of the coordinator': { ...kies, kind: 'termijn-nadert', date: soon },
    'of the person asked': view({
      kind: 'termijn-nadert',
      stage: 'toegewezen',
      ask: 'wacht-op-acceptatie',
      date: { date: '2026-03-16', workingDaysLeft: 0 },
      buttons: ['accepteren', 'weigeren'],
    }),
    'of the approver': { ...beslis, kind: 'termijn-nadert' },
  },
  'termijn-escalatie': {
    near: view({
      kind: 'termijn-escalatie',
      stage: 'in-behandeling',
      ask: 'hoor-beklaagde',
      behandelaar: 'Bram Oosterwold',
      waitingFor: 'Bram Oosterwold',
      date: { date: '2026-03-19', workingDaysLeft: 3 },
      proposal: another,
      buttons: ['gesprek-vastleggen', 'toewijzen', 'termijn-verlengen'],
    }),
    'behandelaar is away': view({
      kind: 'termijn-escalatie',
      stage: 'in-behandeling',
      ask: 'hoor-beklaagde',
      behandelaar: 'Bram Oosterwold',
      waitingFor: 'Bram Oosterwold',
      why: 'afwezig',
      date: { date: '2026-03-30', workingDaysLeft: 10 },
      proposal: another,
      buttons: ['toewijzen', 'gesprek-vastleggen'],
    }),
    'behandelaar is silent': view({
      kind: 'termijn-escalatie',
      stage: 'in-behandeling',
      ask: 'hoor-klager',
      behandelaar: 'Bram Oosterwold',
      waitingFor: 'Bram Oosterwold',
      why: 'zwijgt',
      date: { date: '2026-03-30', workingDaysLeft: 10 },
      proposal: another,
      buttons: ['toewijzen', 'gesprek-vastleggen'],
    }),
    'approver is silent': view({ ...slowApproval, why: 'geen-akkoord' }),
    'somebody else approves': view({ ...slowApproval, why: 'ander-akkoord' }),
    'nobody can approve': view({ ...slowApproval, why: 'niemand-akkoord' }),
    passed: view({
      kind: 'termijn-escalatie',
      stage: 'in-behandeling',
      ask: 'schrijf-oordeel',
      behandelaar: 'Bram Oosterwold',
      date: { date: '2026-03-12', workingDaysLeft: -2 },
    }),
    'nobody took it up': view({
      kind: 'termijn-escalatie',
      stage: 'toegewezen',
      ask: 'wacht-op-acceptatie',
      why: 'geen-antwoord',
      waitingFor: 'Bram Oosterwold',
      date: { date: '2026-03-16', workingDaysLeft: 0 },
      buttons: ['gesprek-vastleggen', 'toewijzen', 'termijn-verlengen'],
      proposal: another,
    }),
    'long silence': view({
      kind: 'termijn-escalatie',
      stage: 'in-behandeling',
      ask: 'hoor-klager',
      behandelaar: 'Bram Oosterwold',
      date: answer,
    }),
  },
  dagstart: {
    live: view({
      kind: 'dagstart',
      stage: 'nieuw',
      ask: 'niets',
      lines: [
        {
          kenmerk: 'K-2026-0043',
          aanduiding: 'openingstijden park',
          ask: 'bel-eerst',
          date: { date: '2026-03-18', workingDaysLeft: 2 },
        },
        {
          kenmerk: 'K-2026-0029',
          aanduiding: 'onvriendelijk gesprek',
          ask: 'kies-behandelaar',
          date: { date: '2026-03-12', workingDaysLeft: -2 },
        },
        { kenmerk: 'K-2026-0022', aanduiding: 'niet teruggebeld', ask: 'sluit-af' },
      ],
    }),
    'more than fits': view({
      kind: 'dagstart',
      stage: 'nieuw',
      ask: 'niets',
      lines: Array.from({ length: 9 }, (_, index) => ({
        kenmerk: `K-2026-003${String(index)}`,
        aanduiding: 'twee keer niet teruggebeld over een vergunning voor een dakkap',
        ask: 'vraag-tevredenheid' as const,
        date: soon,
      })),
    }),
    empty: view({ kind: 'dagstart', stage: 'nieuw', ask: 'niets', lines: [] }),
  },
};
