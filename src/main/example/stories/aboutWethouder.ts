import type { Story } from '../story.ts';

/** About an alderman: the mayor handles it and nobody stands above her, so coordinator and jurist both read along. */
export const aboutWethouder: Story = {
  name: 'over-een-wethouder',
  shows: 'over een wethouder (regel 7); de klachtencoördinator leest nog mee',
  ends: 'meelezen',
  moments: [
    {
      at: '2026-02-10T10:15',
      who: 'joey.pinas',
      do: 'registreren',
      input: {
        channel: 'post',
        klager: {
          kind: 'burger',
          name: 'Ferdau Klinkenbijl',
          contact: { phone: '06 0000 0104', address: 'Aan de Vaart 3, Veenmeer' },
          replyChannel: 'brief',
        },
        accused: { kind: 'wethouder', personId: 'jelle.boonstra', name: 'wethouder Boonstra' },
        aanduiding: 'geen antwoord na toezegging op bewonersavond',
        what: 'Op de bewonersavond van 19 november over de nieuwe rondweg beloofde de wethouder om binnen een maand schriftelijk te antwoorden op de vragen van de straat. Mevrouw stuurde daarna twee brieven. Er kwam geen antwoord.',
        happenedOn: '2026-01-22',
        where: 'Dorpshuis en per brief',
        category: 'toezegging',
        otherCategories: ['geen-of-late-reactie'],
        received: '2026-02-10',
      },
    },
    {
      at: '2026-02-10T14:05',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-02-11T09:25',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-11',
        note: 'Mevrouw spreekt voor zeven huishoudens. Zij wil antwoord en vindt dat een belofte telt.',
        agreed: 'De burgemeester behandelt de klacht. Mevrouw wil graag zelf haar verhaal doen.',
      },
    },
    {
      at: '2026-02-11T09:50',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'liesbeth.vanrossem' },
    },
    { at: '2026-02-12T17:05', who: 'liesbeth.vanrossem', do: 'accepteren', input: {} },
    {
      at: '2026-02-13T09:00',
      who: 'liesbeth.vanrossem',
      do: 'verteld',
      input: { on: '2026-02-13' },
    },
    {
      at: '2026-02-16T09:45',
      who: 'liesbeth.vanrossem',
      do: 'afschrift',
      input: { on: '2026-02-16' },
    },
    {
      at: '2026-02-17T10:30',
      who: 'liesbeth.vanrossem',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-02-27',
        time: '15:00',
        place: 'Gemeentehuis, kamer van de burgemeester',
      },
    },
    {
      at: '2026-02-17T13:20',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'post' },
    },
    {
      at: '2026-02-27T16:40',
      who: 'liesbeth.vanrossem',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-02-27',
        accounts: 'gelijk',
        present: 'De klager met een buurman, de wethouder en de burgemeester',
        record:
          'De klager leest voor wat er op de bewonersavond is beloofd; het staat ook in het verslag van die avond. De wethouder zegt dat het antwoord klaar lag, maar wachtte op cijfers van de provincie. Hij had dat moeten laten weten.',
      },
    },
    {
      at: '2026-03-09T14:10',
      who: 'liesbeth.vanrossem',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'De belofte om binnen een maand te antwoorden',
            findings:
              'Het verslag van de bewonersavond noemt de belofte. Er is geen brief verstuurd en ook geen bericht dat het langer duurde.',
            established: 'ja',
            outcome: 'gegrond',
            reasons:
              'Een toezegging van het bestuur moet worden nagekomen. Lukt dat niet op tijd, dan hoort de bewoner dat vooraf.',
          },
        ],
        conclusions:
          'De klacht is gegrond. De straat krijgt het antwoord nu met de cijfers die er zijn.',
        offer: 'De wethouder komt langs in het dorpshuis om het antwoord toe te lichten.',
        lesson:
          'Toezeggingen op bewonersavonden krijgen een datum en een naam op de lijst van het college.',
      },
    },
    {
      at: '2026-03-10T16:30',
      who: 'liesbeth.vanrossem',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-03-12T10:40',
      who: 'ineke.schuurman',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
  ],
};
