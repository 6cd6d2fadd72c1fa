import type { Story } from '../story.ts';

/** About the chairman who should handle such complaints himself: the rules have no answer and a person must choose. */
export const gapChairman: Story = {
  name: 'regel-zonder-antwoord',
  shows: 'de regeling zegt hier niets over: iemand moet kiezen',
  ends: 'nieuw',
  moments: [
    {
      at: '2026-03-12T09:05',
      who: 'rowan.martina',
      do: 'registreren',
      input: {
        channel: 'formulier',
        klager: {
          kind: 'burger',
          name: 'Wolter Bosveen',
          contact: { email: 'w.b@bewoner.example', phone: '06 0000 0106' },
          replyChannel: 'e-mail',
        },
        accused: {
          kind: 'voorzitter-commissie-bezwaar',
          personId: 'cornelis.vanderzwaag',
          name: 'de voorzitter van de commissie',
        },
        aanduiding: 'niet uitgesproken bij hoorzitting bezwaar',
        what: 'Meneer was op 4 maart bij de hoorzitting over zijn bezwaar. De voorzitter onderbrak hem drie keer en rondde af voordat meneer zijn foto’s kon laten zien. Hij heeft het gevoel dat de uitkomst al vaststond.',
        happenedOn: '2026-03-04',
        where: 'Gemeentehuis, commissiekamer',
        category: 'bejegening',
        otherCategories: ['ongelijke-behandeling'],
        received: '2026-03-11',
      },
    },
    {
      at: '2026-03-12T11:35',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-03-13T13:30',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-13',
        note: 'Meneer weet dat dit niet over de uitkomst van zijn bezwaar gaat. Hij wil dat er serieus naar gekeken wordt door iemand die niet naast de voorzitter zit.',
        agreed: 'Ik zoek uit wie dit kan behandelen en bel hem uiterlijk woensdag.',
      },
    },
  ],
};
