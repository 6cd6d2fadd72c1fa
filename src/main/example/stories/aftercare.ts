import type { Story } from '../story.ts';

/** The letter has left; the complainant still has to be asked whether she is satisfied. */
export const aftercare: Story = {
  name: 'nazorg',
  shows: 'brief verstuurd, nu nog vragen of de klager tevreden is',
  ends: 'nazorg',
  moments: [
    {
      at: '2026-02-04T13:30',
      who: 'rowan.martina',
      do: 'registreren',
      input: {
        channel: 'formulier',
        klager: {
          kind: 'burger',
          name: 'Machteld Oosterveen',
          contact: { phone: '06 0000 0119', email: 'machteld@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'medewerker', personId: 'chantal.wiersema', name: 'de telefoniste' },
        aanduiding: 'vijf keer doorverbonden en opgehangen',
        what: 'Mevrouw belde over de verlenging van haar parkeerkaart. Zij werd vijf keer doorverbonden. Toen zij zei dat zij er genoeg van kreeg, werd de verbinding verbroken.',
        happenedOn: '2026-02-03',
        where: 'Telefonisch',
        category: 'bereikbaarheid',
        otherCategories: ['bejegening'],
        received: '2026-02-04',
      },
    },
    {
      at: '2026-02-04T15:40',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-05T10:10',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-05',
        note: 'De parkeerkaart is meteen geregeld. Mevrouw wil een oordeel over het ophangen.',
        agreed: 'De teamleider behandelt de klacht en belt haar.',
      },
    },
    {
      at: '2026-02-05T10:25',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'nadia.bouzidi' },
    },
    { at: '2026-02-06T09:00', who: 'nadia.bouzidi', do: 'accepteren', input: {} },
    { at: '2026-02-09T13:40', who: 'nadia.bouzidi', do: 'verteld', input: { on: '2026-02-09' } },
    { at: '2026-02-10T09:05', who: 'nadia.bouzidi', do: 'afschrift', input: { on: '2026-02-10' } },
    {
      at: '2026-02-18T15:20',
      who: 'nadia.bouzidi',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['klager'],
        form: 'telefoon',
        on: '2026-02-18',
        present: 'De klager en de teamleider',
        record: 'De klager schreef de tijden op. Het gesprek duurde in totaal 38 minuten.',
      },
    },
    {
      at: '2026-02-19T10:00',
      who: 'nadia.bouzidi',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['beklaagde'],
        form: 'apart',
        on: '2026-02-19',
        accounts: 'gelijk',
        present: 'De medewerker en de teamleider',
        record:
          'De medewerker wilde doorverbinden en drukte verkeerd. Zij had kunnen terugbellen: het nummer stond op het scherm.',
      },
    },
    {
      at: '2026-03-03T14:40',
      who: 'nadia.bouzidi',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'Vijf keer doorverbonden',
            findings: 'De telefooncentrale laat vijf verbindingen zien in 38 minuten.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'Na twee keer doorverbinden hoort iemand terug te bellen.',
          },
          {
            part: 'De verbinding werd verbroken',
            findings: 'De verbinding is verbroken bij het doorverbinden. Er is niet teruggebeld.',
            established: 'deels',
            outcome: 'deels-gegrond',
            reasons:
              'Dat het met opzet gebeurde, is niet gebleken. Wel had de medewerker u moeten terugbellen.',
          },
        ],
        conclusions: 'Uw klacht is voor het grootste deel terecht. Onze excuses.',
        lesson: 'Na twee keer doorverbinden noteert het team het nummer en belt zelf terug.',
        learning: {
          as: 'verbetering',
          level: 'organisatie',
          learner: 'collegas',
          action: 'Wie twee keer doorverbindt, noteert het nummer en belt dezelfde dag terug.',
          owner: 'nadia.bouzidi',
          checkOn: '2026-09-01',
        },
      },
    },
    {
      at: '2026-03-03T14:55',
      who: 'nadia.bouzidi',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-03-05T09:45',
      who: 'marijke.hofstra',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
    {
      at: '2026-03-06T15:30',
      who: 'petra.lammerts',
      do: 'oordeel-geopend',
      input: { version: 1 },
    },
    { at: '2026-03-06T15:40', who: 'petra.lammerts', do: 'akkoord', input: { version: 1 } },
    {
      at: '2026-03-11T09:25',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
  ],
};
