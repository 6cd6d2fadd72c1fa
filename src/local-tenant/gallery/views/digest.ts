import type { DigestLine } from '../../../contract/card.ts';
import { at, kies, proposal, soon, verdict, view, type NamedViews } from './parts.ts';

const call: DigestLine = {
  kenmerk: 'K-2026-0043',
  aanduiding: 'openingstijden park',
  ask: 'bel-eerst',
  date: { date: '2026-03-18', workingDaysLeft: 2 },
  answer: view({
    kind: 'bel-eerst',
    stage: 'nieuw',
    ask: 'bel-eerst',
    buttons: ['gesprek-vastleggen', 'niet-bereikt'],
  }),
};

const choose: DigestLine = {
  kenmerk: 'K-2026-0029',
  aanduiding: 'onvriendelijk gesprek',
  ask: 'kies-behandelaar',
  date: { date: '2026-03-12', workingDaysLeft: -2 },
  answer: { ...kies, kenmerk: 'K-2026-0029', proposal, buttons: ['toewijzen'] },
};

const close: DigestLine = {
  kenmerk: 'K-2026-0022',
  aanduiding: 'niet teruggebeld',
  ask: 'sluit-af',
  answer: view({
    kind: 'nazorg',
    kenmerk: 'K-2026-0022',
    stage: 'nazorg',
    ask: 'sluit-af',
    buttons: ['afsluiten', 'heropenen'],
  }),
};

const decide: DigestLine = {
  kenmerk: 'K-2026-0018',
  aanduiding: 'brief niet aangekomen',
  ask: 'lees-en-beslis',
  date: soon,
  answer: view({
    kind: 'lees-en-beslis',
    kenmerk: 'K-2026-0018',
    stage: 'akkoord-gevraagd',
    ask: 'lees-en-beslis',
    verdict,
    buttons: ['oordeel-geopend', 'akkoord', 'terugsturen'],
  }),
};

const digest = (lines: readonly DigestLine[]) =>
  view({ kind: 'dagstart', stage: 'nieuw', ask: 'niets', kenmerk: '', lines });

const assigned = {
  step: 'toewijzen',
  by: 'Rikus Ottenhof',
  at,
  undo: 'toewijzing-ongedaan',
} as const;

/** The message of the day. */
export const digestViews: NamedViews = {
  live: digest([call, choose, close]),
  'a decision to read': digest([decide, close]),
  'two pressed': digest([
    {
      kenmerk: 'K-2026-0029',
      aanduiding: 'onvriendelijk gesprek',
      ask: 'niets',
      done: assigned,
    },
    {
      ...call,
      ask: 'kies-behandelaar',
      answer: { ...kies, proposal, buttons: ['toewijzen'] },
      done: { step: 'gesprek-vastleggen', by: 'Rikus Ottenhof', at },
    },
    close,
  ]),
  'somebody was first': {
    ...digest([call, close]),
    kenmerk: 'K-2026-0029',
    failure: {
      code: 'already-done',
      since: [{ by: 'Sanne Dijkhoek', action: 'toewijzen', at }],
    },
  },
  'more than fits': digest(
    Array.from({ length: 9 }, (_, index) => ({
      kenmerk: `K-2026-003${String(index)}`,
      aanduiding: 'twee keer niet teruggebeld over een vergunning voor een dakkap',
      ask: 'vraag-tevredenheid' as const,
      date: soon,
      answer: view({
        kind: 'nazorg',
        kenmerk: `K-2026-003${String(index)}`,
        stage: 'nazorg',
        ask: 'vraag-tevredenheid',
        buttons: ['tevredenheid'],
      }),
    })),
  ),
  'of others': digest([
    {
      ...{
        kenmerk: 'K-2026-0011',
        aanduiding: 'dwangbevel terwijl al was betaald',
        ask: 'schrijf-oordeel',
      },
      ...{ date: soon, kind: 'termijn-escalatie' },
      waitsFor: { name: 'Sanne Dijkhoek', quietDays: 6 },
    },
    {
      ...{ kenmerk: 'K-2026-0014', aanduiding: 'toon van een brief', ask: 'hoor-klager' },
      ...{ date: soon, kind: 'termijn-escalatie', waitsFor: { name: 'Fenna Postma' } },
    },
  ]),
  'arrived together': { ...digest([call, decide]), arrived: [call.kenmerk, decide.kenmerk] },
  'arrived together, all done': { ...digest([]), arrived: [call.kenmerk] },
  empty: digest([]),
};
