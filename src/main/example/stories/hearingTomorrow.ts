import type { Story } from '../story.ts';

/** Both sides meet on Tuesday 17 March at ten. */
export const hearingTomorrow: Story = {
  name: 'hoorgesprek-morgen',
  shows: 'hoorgesprek morgen om 10.00 uur',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-19T10:45',
      who: 'rowan.martina',
      do: 'registreren',
      input: {
        channel: 'formulier',
        klager: {
          kind: 'burger',
          name: 'Joppe Eikenhorst',
          contact: { phone: '06 0000 0110', email: 'joppe@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'medewerker', personId: 'hakan.sarikaya', name: 'de Wmo-consulent' },
        aanduiding: 'huisbezoek twee keer zonder bericht verzet',
        what: 'Meneer nam twee keer vrij voor het gesprek over hulp bij zijn vader. Beide keren kwam de consulent niet en hoorde hij pas later dat het was verzet. De tweede keer zat zijn vader een uur klaar met koffie.',
        happenedOn: '2026-02-12',
        where: 'Bij zijn vader thuis',
        category: 'toezegging',
        otherCategories: ['communicatie'],
        received: '2026-02-18',
      },
    },
    {
      at: '2026-02-19T13:15',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-02-20T09:15',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-20',
        note: 'Meneer wil zijn verhaal aan de consulent zelf vertellen.',
        agreed:
          'Er komt een gesprek met de consulent en de teamleider. Meneer kan alleen op dinsdag.',
      },
    },
    {
      at: '2026-02-20T09:40',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'anouk.terhorst' },
    },
    { at: '2026-02-23T11:10', who: 'anouk.terhorst', do: 'accepteren', input: {} },
    { at: '2026-02-26T14:00', who: 'anouk.terhorst', do: 'verteld', input: { on: '2026-02-26' } },
    {
      at: '2026-02-27T09:30',
      who: 'anouk.terhorst',
      do: 'afschrift',
      input: { on: '2026-02-27' },
    },
    {
      at: '2026-03-03T10:40',
      who: 'anouk.terhorst',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-17',
        time: '10:00',
        place: 'Gemeentehuis, kamer 1.14',
      },
    },
    {
      at: '2026-03-03T14:20',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    {
      at: '2026-03-11T16:05',
      who: 'anouk.terhorst',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'voortgang',
        on: '2026-03-11',
        note: 'Meneer komt dinsdag en neemt zijn zus mee. Uitgelegd hoe het gesprek gaat.',
      },
    },
  ],
};
