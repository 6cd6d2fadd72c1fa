import type { Story } from '../story.ts';

/** The whole formal route in five weeks, closed with a letter and a satisfied complainant. */
export const wellFounded: Story = {
  name: 'gegrond-afgesloten',
  shows: 'gegrond, met een brief afgesloten',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-01-21T10:30',
      who: 'chantal.wiersema',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Harmke Boskamp',
          contact: { phone: '06 0000 0121', email: 'harmke@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'medewerker', personId: 'theo.bakkenes', name: 'iemand van Belastingen' },
        aanduiding: 'aanslag hondenbelasting na dood van hond',
        what: 'De hond van mevrouw overleed in oktober en zij meldde hem af. In januari kreeg zij toch een aanslag. Toen zij belde, moest zij een verklaring van de dierenarts sturen "want dat zegt iedereen".',
        happenedOn: '2026-01-20',
        where: 'Telefonisch',
        category: 'bejegening',
        otherCategories: ['uitvoering'],
        received: '2026-01-21',
      },
    },
    {
      at: '2026-01-21T13:45',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-01-22T09:50',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-01-22',
        note: 'De afmelding staat in het systeem. De aanslag wordt ingetrokken.',
        agreed: 'Over de opmerking wil mevrouw een oordeel op papier.',
      },
    },
    {
      at: '2026-01-22T10:10',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'sandra.tolsma' },
    },
    { at: '2026-01-23T09:35', who: 'sandra.tolsma', do: 'accepteren', input: {} },
    { at: '2026-01-26T14:10', who: 'sandra.tolsma', do: 'verteld', input: { on: '2026-01-26' } },
    {
      at: '2026-01-27T09:00',
      who: 'sandra.tolsma',
      do: 'afschrift',
      input: { on: '2026-01-27' },
    },
    {
      at: '2026-01-28T11:30',
      who: 'sandra.tolsma',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-02-06',
        time: '10:30',
        place: 'Gemeentehuis, kamer 2.11',
      },
    },
    {
      at: '2026-01-28T13:40',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    {
      at: '2026-02-06T11:50',
      who: 'sandra.tolsma',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-02-06',
        present: 'De klager, de medewerker en de teamleider',
        record:
          'De medewerker erkent de opmerking. Hij had die ochtend veel boze bellers en zegt dat dat geen reden is. Hij biedt zijn excuses aan.',
      },
    },
    {
      at: '2026-02-13T14:00',
      who: 'sandra.tolsma',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'De aanslag na de afmelding',
            findings:
              'De afmelding van oktober was niet verwerkt toen de aanslagen werden gemaakt.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'Wie op tijd afmeldt, hoort geen aanslag te krijgen.',
          },
          {
            part: 'De opmerking aan de telefoon',
            findings: 'De medewerker erkent dat hij dit heeft gezegd.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'De opmerking was kwetsend en niet nodig.',
          },
        ],
        conclusions: 'Beide delen van uw klacht zijn terecht. Onze excuses daarvoor.',
        offer: 'De aanslag is ingetrokken. U hoeft geen verklaring te sturen.',
        lesson: 'Afmeldingen tot en met december worden verwerkt voordat de aanslagen gaan.',
        learning: {
          as: 'verbetering',
          level: 'organisatie',
          learner: 'collegas',
          action: 'Op 2 januari loopt het team alle afmeldingen van december na.',
          owner: 'sandra.tolsma',
          checkOn: '2026-06-01',
        },
      },
    },
    {
      at: '2026-02-13T14:15',
      who: 'sandra.tolsma',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-02-17T09:50',
      who: 'ineke.schuurman',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
    {
      at: '2026-02-18T08:45',
      who: 'petra.lammerts',
      do: 'oordeel-geopend',
      input: { version: 1 },
    },
    { at: '2026-02-18T08:55', who: 'petra.lammerts', do: 'akkoord', input: { version: 1 } },
    {
      at: '2026-02-18T10:50',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b3', how: 'e-mail' },
    },
    {
      at: '2026-02-24T11:05',
      who: 'marijke.hofstra',
      do: 'tevredenheid',
      input: { answer: 'tevreden' },
    },
    { at: '2026-02-24T11:15', who: 'marijke.hofstra', do: 'afsluiten', input: {} },
  ],
};
