import type { Story } from '../story.ts';

/** A verdict in two parts waits for the concernmanager. */
export const approvalAsked: Story = {
  name: 'akkoord-gevraagd',
  shows: 'oordeel wacht op akkoord van de concernmanager',
  ends: 'akkoord-gevraagd',
  moments: [
    {
      at: '2026-02-18T14:20',
      who: 'imran.baksh',
      do: 'registreren',
      input: {
        channel: 'mondeling',
        klager: {
          kind: 'burger',
          name: 'Lubbert Wiekema',
          contact: { phone: '06 0000 0114', email: 'lubbert@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: {
          kind: 'medewerker',
          personId: 'amina.warsame',
          name: 'de medewerker aan balie 4',
        },
        aanduiding: 'paspoort van een ander meegekregen',
        what: 'Meneer kwam zijn paspoort halen en zag thuis dat hij dat van iemand anders had. Toen hij het terugbracht, zei de medewerker volgens hem dat hij zelf beter had moeten kijken. Hij maakt zich zorgen wie nu zijn gegevens heeft gezien.',
        happenedOn: '2026-02-17',
        where: 'Publieksbalie, gemeentehuis',
        category: 'privacy',
        otherCategories: ['uitvoering', 'bejegening'],
        received: '2026-02-18',
      },
    },
    {
      at: '2026-02-18T15:50',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-19T11:05',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-19',
        note: 'Zijn eigen paspoort lag nog in de kluis. De verwisseling is gemeld bij de privacyfunctionaris.',
        agreed: 'De teamleider zoekt uit hoe het kon gebeuren en praat met allebei.',
      },
    },
    {
      at: '2026-02-19T11:25',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'erik.haverkate' },
    },
    { at: '2026-02-20T08:55', who: 'erik.haverkate', do: 'accepteren', input: {} },
    { at: '2026-02-23T13:15', who: 'erik.haverkate', do: 'verteld', input: { on: '2026-02-23' } },
    {
      at: '2026-02-24T09:00',
      who: 'erik.haverkate',
      do: 'afschrift',
      input: { on: '2026-02-24' },
    },
    {
      at: '2026-02-25T10:10',
      who: 'erik.haverkate',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-05',
        time: '09:30',
        place: 'Gemeentehuis, kamer 1.02',
      },
    },
    {
      at: '2026-02-25T13:30',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    {
      at: '2026-03-05T11:40',
      who: 'erik.haverkate',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-05',
        accounts: 'gelijk',
        present: 'De klager, de medewerker en de teamleider',
        record:
          'Beiden vertellen hetzelfde over de verwisseling. Over het gesprek daarna verschillen zij van mening: de medewerker zegt dat zij juist haar excuses aanbood. Er stond niemand bij.',
      },
    },
    {
      at: '2026-03-11T15:15',
      who: 'erik.haverkate',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'Het verkeerde paspoort',
            findings:
              'Twee paspoorten lagen in dezelfde map. De foto en de naam zijn niet nagekeken bij het meegeven.',
            established: 'ja',
            outcome: 'gegrond',
            reasons:
              'Een paspoort mag alleen worden meegegeven na controle van foto en naam. Dat is niet gebeurd.',
          },
          {
            part: 'Het gesprek bij het terugbrengen',
            findings:
              'U en de medewerker vertellen dit verschillend. Er was niemand bij en er is niets opgeschreven.',
            established: 'nee',
            searched: ['systemen', 'getuigen'],
            outcome: 'geen-oordeel',
            reasons:
              'Wij kunnen niet vaststellen wat er is gezegd. Daarom geven wij hierover geen oordeel.',
          },
        ],
        conclusions:
          'Het eerste deel van uw klacht is terecht. Wij bieden onze excuses aan. De verwisseling is gemeld en de ander weet ervan.',
        offer: 'U krijgt een nieuw paspoort zonder kosten als u dat liever wilt.',
        lesson: 'Aan de balie ligt nog maar één paspoort tegelijk op tafel.',
      },
    },
    {
      at: '2026-03-11T15:30',
      who: 'erik.haverkate',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-03-13T15:40',
      who: 'ineke.schuurman',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
  ],
};
