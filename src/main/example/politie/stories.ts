import type { Stepping, Story } from '../story.ts';
import { firstPhase, mediation, phoned } from './moments.ts';

const morning: Story = {
  name: 'politie-nieuw',
  shows: 'nieuw vanochtend: bel eerst',
  ends: 'nieuw',
  moments: [
    phoned('2026-03-16T08:36', {
      aanduiding: 'aangifte niet opgenomen',
      what: 'Mevrouw wilde aangifte doen van een gestolen fiets en werd weggestuurd.',
      accused: { kind: 'onbekend' },
      category: 'dienstverlening',
      name: 'Jantina Schreuder',
      phone: '06 0000 0301',
    }),
  ],
};

const settled: Story = {
  name: 'politie-fase-1',
  shows: 'tevreden na het gesprek in fase 1, zonder brief',
  ends: 'afgesloten',
  moments: [
    phoned('2026-02-16T09:00', {
      aanduiding: 'onvriendelijk bij een controle',
      what: 'Meneer werd afgesnauwd toen hij vroeg waarom hij moest stoppen.',
      accused: { kind: 'medewerker', personId: 'laila.benhaddou' },
      category: 'bejegening',
      name: 'Rients Hofman',
      phone: '06 0000 0302',
    }),
    ...firstPhase('2026-02-16', 'noor.wijbenga'),
    mediation('2026-02-24T15:00', 'noor.wijbenga', true),
    { at: '2026-02-24T16:00', who: 'mirte.dokter', do: 'afsluiten', input: {} },
  ],
};

const toCommittee = (day: string, next: string, handler: string): readonly Stepping[] => [
  ...firstPhase(day, handler),
  mediation(`${next}T10:00`, handler, false),
  { at: `${next}T11:00`, who: handler, do: 'naar-commissie', input: { wish: 'Een oordeel.' } },
  {
    at: `${next}T11:30`,
    who: 'emine.tuncer',
    do: 'brief-verstuurd',
    input: { letterId: 'b2', how: 'telefoon' },
  },
  {
    at: `${next}T16:00`,
    who: handler,
    do: 'rapport-commissie',
    input: { text: 'Wat de medewerker en twee collega’s over die avond vertellen.' },
  },
];

const hearingAhead: Story = {
  name: 'politie-hoorzitting',
  shows: 'fase 2: de hoorzitting is gepland',
  ends: 'bij-commissie',
  moments: [
    phoned('2026-02-23T09:10', {
      aanduiding: 'boeien te strak bij een aanhouding',
      what: 'Meneer hield striemen over aan de handboeien. Hij zei er drie keer iets van.',
      accused: { kind: 'medewerker', personId: 'jorn.brandsma' },
      category: 'bejegening',
      name: 'Sietse Kramer',
      phone: '06 0000 0303',
    }),
    ...toCommittee('2026-02-23', '2026-03-04', 'sander.kuiken'),
    {
      at: '2026-03-09T10:00',
      who: 'jan.willem.tolner',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-24',
        time: '14:00',
        place: 'Raadzaal',
      },
    },
  ],
};

/** Example work of police unit Veenstreek up to Monday 16 March 2026, 08:55. */
export const stories: readonly Story[] = [settled, hearingAhead, morning];
