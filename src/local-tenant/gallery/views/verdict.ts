import { beslis, done, verdict, watNu, type NamedViews } from './parts.ts';

/** Cards from reading along to approval. */
export const verdictViews = {
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
    'one of three members pressed': {
      ...beslis,
      verdict: { ...verdict, members: { agreed: 1, all: 3, quorum: 2 } },
    },
    'nobody of the members pressed': {
      ...beslis,
      verdict: { ...verdict, members: { agreed: 0, all: 2, quorum: 2 } },
    },
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
} satisfies Readonly<Record<string, NamedViews>>;
