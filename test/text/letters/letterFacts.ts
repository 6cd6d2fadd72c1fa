import type { Instant, PersonId } from '../../../src/contract/domainTypes.ts';
import type { LetterFacts } from '../../../src/contract/letter.ts';

const known = {
  kenmerk: 'K-2026-0022',
  organisation: 'Gemeente Voorbeeld',
  date: '2026-03-16',
  addressee: 'Tjitske Wiarda',
  sender: { name: 'Sanne Dijkhoek', function: 'klachtencoördinator', phone: '0591 00 00 12' },
  received: '2026-03-13',
  answerBy: '2026-04-24',
  callBefore: '2026-03-18',
} as const;

export const ontvangstFacts: LetterFacts = { ...known, kind: 'ontvangstbevestiging' };
export const verdagingFacts: LetterFacts = {
  ...known,
  kind: 'verdaging',
  verdaging: {
    weeks: 2,
    until: '2026-05-08',
    reason: 'Een collega die erbij was, is pas volgende week terug.',
  },
};
export const informeelFacts: LetterFacts = {
  ...known,
  kind: 'informeel-afgerond',
  agreed: 'De slagboom gaat voortaan om acht uur open. Wij bieden u onze excuses aan.',
};
export const gesprekFacts: LetterFacts = {
  ...known,
  kind: 'gespreksbevestiging',
  agreed: 'Wij bellen de aannemer en laten u dinsdag weten wat die zegt.',
};
export const andereFacts: LetterFacts = {
  ...known,
  kind: 'andere-behandelaar',
  newBehandelaar: 'Bram Oosterwold',
  sender: { name: 'Bram Oosterwold', function: 'teamleider', phone: '0591 00 00 14' },
};
export const uitnodigingFacts: LetterFacts = {
  ...known,
  kind: 'uitnodiging',
  hearing: {
    date: '2026-03-24',
    time: '10:00',
    place: 'gemeentehuis, kamer 1.12',
    form: 'apart',
  },
};
export const verslagFacts: LetterFacts = {
  ...known,
  kind: 'verslag',
  toReact: {
    records: [{ on: '2026-03-26', record: 'De medewerker belde op 5 maart. Er nam niemand op.' }],
    reaction: 'Het was op 6 maart.',
  },
};
export const afdoeningFacts: LetterFacts = {
  ...known,
  kind: 'afdoening',
  date: '2026-04-20',
  sender: { name: 'Bram Oosterwold', function: 'teamleider', phone: '0591 00 00 14' },
  heard: { klager: ['2026-03-24', '2026-03-30'], beklaagde: ['2026-03-26'] },
  draft: {
    version: 2,
    by: 'p-1' as PersonId,
    at: '2026-04-17T09:00:00Z' as Instant,
    parts: [
      {
        part: 'twee keer niet teruggebeld',
        findings:
          'U vroeg op 2 en 5 maart om terug te bellen. In ons systeem staan beide verzoeken.',
        established: 'ja',
        outcome: 'gegrond',
        reasons: 'Wij beloven binnen twee werkdagen te bellen. Dat is niet gebeurd.',
      },
      {
        part: 'kortaf aan de telefoon',
        findings: 'U en de medewerker vertellen het anders. Er was niemand anders bij.',
        established: 'nee',
        outcome: 'geen-oordeel',
        reasons: 'Wij weten niet wat er is gezegd.',
      },
    ],
    conclusions: 'Verzoeken om te bellen krijgen een vaste naam en een dag.',
    offer: 'Wij bieden u onze excuses aan.',
    lesson: 'Een verzoek zonder naam blijft liggen.',
  },
};

/** Every letter, also with what may be missing. */
export const everyLetter: readonly (readonly [name: string, facts: LetterFacts])[] = [
  ['ontvangstbevestiging', ontvangstFacts],
  ['ontvangstbevestiging zonder nummer of adres', without(ontvangstFacts, 'callBefore')],
  [
    'ontvangstbevestiging voor wie niet gebeld wil worden',
    { ...without(ontvangstFacts, 'callBefore'), inWriting: true },
  ],
  ['ontvangstbevestiging zonder naam', without(ontvangstFacts, 'addressee')],
  ['voortgang', { ...ontvangstFacts, kind: 'voortgang' }],
  ['verdaging', verdagingFacts],
  ['verdaging van een week', { ...verdagingFacts, verdaging: { ...weekLater() } }],
  ['informeel afgerond', informeelFacts],
  ['informeel afgerond zonder afspraak', without(informeelFacts, 'agreed')],
  ['bevestiging van een gesprek', gesprekFacts],
  ['andere behandelaar', andereFacts],
  ['andere behandelaar, door een ander gemeld', { ...andereFacts, sender: known.sender }],
  ...(['apart', 'samen', 'telefoon', 'teams'] as const).map(
    (form) => [`uitnodiging ${form}`, { ...uitnodigingFacts, hearing: hearingAs(form) }] as const,
  ),
  ['afzegging', { ...uitnodigingFacts, kind: 'afzegging' }],
  ['afzegging zonder dag', { ...known, kind: 'afzegging' }],
  ['verslag', verslagFacts],
  ['verslag zonder tekst', { ...known, kind: 'verslag' }],
  ['afdoening', afdoeningFacts],
  [
    'afdoening zonder hoorgesprek',
    {
      ...afdoeningFacts,
      heard: { klager: [], klagerWaived: 'verklaart-af-te-zien', beklaagde: [] },
    },
  ],
  ['afdoening zonder telefoonnummer', { ...afdoeningFacts, sender: { name: '', function: '' } }],
];

function without(facts: LetterFacts, key: 'callBefore' | 'addressee' | 'agreed'): LetterFacts {
  const { [key]: _left, ...rest } = facts;
  return rest;
}

function weekLater() {
  return { weeks: 1, until: '2026-05-01', reason: 'Wij wachten op een stuk uit het archief.' };
}

function hearingAs(form: string): NonNullable<LetterFacts['hearing']> {
  return { date: '2026-03-24', time: '10:00', form };
}
