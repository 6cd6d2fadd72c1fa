import type { Story } from '../story.ts';

/** The concernmanager sent the draft back with a remark. */
export const verdictReturned: Story = {
  name: 'oordeel-teruggestuurd',
  shows: 'oordeel teruggestuurd met een opmerking',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-12T10:50',
      who: 'gerda.luttikhuis',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Casper Onderwater',
          contact: { email: 'casper@bewoner.example', phone: '06 0000 0115' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'medewerker', personId: 'linh.tran', name: 'de medewerker invordering' },
        aanduiding: 'dwangbevel terwijl al was betaald',
        what: 'Meneer betaalde zijn aanslag op 14 januari. Op 9 februari stond de deurwaarder voor de deur. Meneer had twee keer een bewijs van betaling gestuurd.',
        happenedOn: '2026-02-09',
        where: 'Bij hem thuis',
        category: 'uitvoering',
        otherCategories: ['geen-of-late-reactie'],
        received: '2026-02-12',
      },
    },
    {
      at: '2026-02-12T13:25',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-13T10:45',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-13',
        note: 'De kosten zijn al terugbetaald. Meneer wil weten waarom niemand naar zijn bewijs keek.',
        agreed: 'De teamleider zoekt het uit. Meneer hoeft niet te komen; bellen is goed.',
      },
    },
    {
      at: '2026-02-13T11:00',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'sandra.tolsma' },
    },
    { at: '2026-02-16T09:25', who: 'sandra.tolsma', do: 'accepteren', input: {} },
    { at: '2026-02-17T14:00', who: 'sandra.tolsma', do: 'verteld', input: { on: '2026-02-17' } },
    {
      at: '2026-02-18T09:10',
      who: 'sandra.tolsma',
      do: 'afschrift',
      input: { on: '2026-02-18' },
    },
    {
      at: '2026-02-26T15:10',
      who: 'sandra.tolsma',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['klager'],
        form: 'telefoon',
        on: '2026-02-26',
        present: 'De klager en de teamleider',
        record:
          'De klager stuurde zijn bewijs op 20 en 28 januari naar het adres op de aanmaning. Hij kreeg een automatisch antwoord en verder niets.',
      },
    },
    {
      at: '2026-02-27T10:20',
      who: 'sandra.tolsma',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['beklaagde'],
        form: 'apart',
        on: '2026-02-27',
        accounts: 'gelijk',
        present: 'De medewerker en de teamleider',
        record:
          'De medewerker kreeg de mails niet te zien. Het postvak op de aanmaning wordt sinds december door niemand gelezen.',
      },
    },
    {
      at: '2026-03-09T13:50',
      who: 'sandra.tolsma',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'Het dwangbevel na betaling',
            findings:
              'De betaling van 14 januari is niet gekoppeld. De mails kwamen in een postvak dat niemand las.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'De gemeente had moeten nagaan of er was betaald.',
          },
        ],
        conclusions: 'De klacht is gegrond.',
        lesson: 'Het postvak wordt weer gelezen.',
      },
    },
    {
      at: '2026-03-09T14:05',
      who: 'sandra.tolsma',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-03-11T10:05',
      who: 'marijke.hofstra',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
    {
      at: '2026-03-12T16:10',
      who: 'petra.lammerts',
      do: 'oordeel-geopend',
      input: { version: 1 },
    },
    {
      at: '2026-03-12T16:20',
      who: 'petra.lammerts',
      do: 'terugsturen',
      input: {
        version: 1,
        remark:
          'Ik mis een excuus en wat we aanbieden. Schrijf ook op wie het postvak nu leest en vanaf wanneer.',
      },
    },
  ],
};
