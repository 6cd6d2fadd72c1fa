import type { Story } from '../story.ts';

/** Settled too late: the term passed without verdaging. The letter says so and names the ombudsman. */
export const lateAnswer: Story = {
  name: 'vergunning-te-laat',
  shows: 'te laat afgehandeld, met de weg naar de ombudsman',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-01-12T11:05',
      who: 'gerda.luttikhuis',
      do: 'registreren',
      input: {
        channel: 'ombudsman',
        klager: {
          kind: 'burger',
          name: 'Jorrit Bleekveld',
          contact: { phone: '06 0000 0101', address: 'Turfsingel 12, Veenmeer' },
          replyChannel: 'brief',
        },
        accused: { kind: 'medewerker', personId: 'daan.eggink', name: 'de heer Eggink' },
        aanduiding: 'drie maanden geen bericht over vergunning',
        what: 'Meneer vroeg op 6 oktober een vergunning aan voor een overkapping achter zijn huis. Hij kreeg een bevestiging en daarna niets meer. Hij mailde de casemanager vier keer en kreeg geen antwoord. Hij schreef toen de ombudsman. Die vraagt ons om de klacht zelf te behandelen.',
        happenedOn: '2025-12-18',
        where: 'Per e-mail',
        category: 'geen-of-late-reactie',
        otherCategories: ['communicatie'],
        received: '2026-01-12',
      },
    },
    {
      at: '2026-01-12T15:10',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-01-13T10:20',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-01-13',
        note: 'Meneer is vooral boos omdat niemand iets liet weten. De aanvraag zelf loopt bij Vergunningen. Hij wil dat iemand uitlegt waarom hij vier keer geen antwoord kreeg.',
        agreed: 'De klacht gaat naar een teamleider. Meneer hoort deze week wie dat is.',
      },
    },
    {
      at: '2026-01-13T10:40',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'marleen.brouwers' },
    },
    { at: '2026-01-14T09:15', who: 'marleen.brouwers', do: 'accepteren', input: {} },
    {
      at: '2026-01-15T13:30',
      who: 'marleen.brouwers',
      do: 'verteld',
      input: { on: '2026-01-15' },
    },
    {
      at: '2026-01-16T09:10',
      who: 'marleen.brouwers',
      do: 'afschrift',
      input: { on: '2026-01-16' },
    },
    {
      at: '2026-01-19T10:00',
      who: 'marleen.brouwers',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-02-05',
        time: '14:00',
        place: 'Gemeentehuis, kamer 2.08',
      },
    },
    {
      at: '2026-01-19T14:30',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'post' },
    },
    {
      at: '2026-02-05T16:20',
      who: 'marleen.brouwers',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-02-05',
        accounts: 'gelijk',
        present: 'De klager, de casemanager en de teamleider',
        record:
          'De klager vertelt dat hij vier mails stuurde en geen antwoord kreeg. De casemanager zegt dat hij de mails zag, maar dacht dat een collega antwoordde. Hij had twee weken vrij en had zijn werk niet overgedragen. Hij biedt zijn excuses aan.',
      },
    },
    {
      at: '2026-02-20T15:45',
      who: 'marleen.brouwers',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'Geen antwoord op vier e-mails',
            findings:
              'De vier mails staan in het systeem. Er is geen antwoord verstuurd. De casemanager was twee weken vrij en had zijn werk niet overgedragen.',
            established: 'ja',
            outcome: 'gegrond',
            reasons:
              'Wie schrijft, hoort antwoord te krijgen, ook als een aanvraag langer duurt. Dat is hier niet gebeurd.',
          },
        ],
        conclusions:
          'Uw klacht is terecht. Ook ons antwoord op uw klacht kwam te laat. Dat had niet mogen gebeuren en daarvoor bieden wij onze excuses aan.',
        offer: 'De casemanager belt u elke twee weken over uw aanvraag tot er een besluit is.',
        lesson: 'Wie vrij is, draagt lopende aanvragen over. De teamleider kijkt dat elke week na.',
      },
    },
    {
      at: '2026-02-24T09:30',
      who: 'marleen.brouwers',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-02-26T11:15',
      who: 'ineke.schuurman',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
    {
      at: '2026-03-02T11:00',
      who: 'dirk.jan.reitsma',
      do: 'oordeel-geopend',
      input: { version: 1 },
    },
    { at: '2026-03-02T11:20', who: 'dirk.jan.reitsma', do: 'akkoord', input: { version: 1 } },
    {
      at: '2026-03-02T13:40',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b3', how: 'post' },
    },
    {
      at: '2026-03-06T10:10',
      who: 'marijke.hofstra',
      do: 'tevredenheid',
      input: { answer: 'niet-tevreden' },
    },
    { at: '2026-03-06T10:25', who: 'marijke.hofstra', do: 'afsluiten', input: {} },
  ],
};
