import type { Story } from '../story.ts';

/** The own teamleider is away: another one is asked and has not answered yet. */
export const behandelaarAway: Story = {
  name: 'behandelaar-afwezig',
  shows: 'de eigen teamleider is afwezig: een andere teamleider is gevraagd',
  ends: 'toegewezen',
  moments: [
    {
      at: '2026-03-12T09:30',
      who: 'lotte.veldkamp',
      do: 'registreren',
      input: {
        channel: 'mijn-loket',
        klager: {
          kind: 'burger',
          name: 'Dinand Zwiepkamp',
          contact: { phone: '06 0000 0107', email: 'dinand@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'medewerker', personId: 'samira.elouafi', name: 'een vrouwelijke boa' },
        aanduiding: 'optreden bij parkeercontrole',
        what: 'Meneer stond stil om zijn moeder te helpen uitstappen. De boa schreef een boete uit en wilde niet luisteren. Zij zei: "Dat zegt iedereen." Meneer betwist niet de boete, maar wel de manier waarop.',
        happenedOn: '2026-03-10',
        where: 'Marktplein',
        category: 'handhaving',
        otherCategories: ['bejegening'],
        received: '2026-03-11',
      },
    },
    {
      at: '2026-03-12T10:50',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-03-13T10:35',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-13',
        note: 'Uitgelegd dat hij tegen de boete apart bezwaar kan maken. Meneer wil dat de boa hoort hoe dit overkwam.',
        agreed: 'Een teamleider belt hem volgende week voor een gesprek.',
      },
    },
    {
      at: '2026-03-13T11:00',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'marleen.brouwers' },
    },
  ],
};
