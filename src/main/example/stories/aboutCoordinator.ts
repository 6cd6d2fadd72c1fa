import type { Story } from '../story.ts';

/** About the coordinator herself: she does not see it; her substitute takes her place. */
export const aboutCoordinator: Story = {
  name: 'over-de-coordinator',
  shows: 'over de klachtencoördinator: onzichtbaar voor haar, zichtbaar voor haar vervanger',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-03-09T10:05',
      who: 'yusuf.demirtas',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Rozemarijn Achterop',
          contact: { phone: '06 0000 0105' },
          replyChannel: 'telefoon',
        },
        accused: {
          kind: 'klachtencoordinator',
          personId: 'marijke.hofstra',
          name: 'de klachtencoördinator',
        },
        aanduiding: 'toon in gesprek over eerdere klacht',
        what: 'Mevrouw belde vorige week over een eerdere klacht. Zij kreeg te horen dat zij het onderwerp nu maar moest laten rusten. Zij voelde zich weggezet als zeur.',
        happenedOn: '2026-03-05',
        where: 'Telefonisch',
        category: 'bejegening',
        received: '2026-03-09',
      },
    },
    {
      at: '2026-03-09T13:45',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-03-10T11:00',
      who: 'yusuf.demirtas',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-10',
        note: 'Mevrouw wil dat iemand anders naar het gesprek kijkt. Zij wil geen ruzie.',
        agreed: 'De teamleider behandelt de klacht en belt haar zelf.',
      },
    },
    {
      at: '2026-03-10T11:20',
      who: 'yusuf.demirtas',
      do: 'toewijzen',
      input: { to: 'bram.oudejans' },
    },
    { at: '2026-03-12T16:10', who: 'bram.oudejans', do: 'accepteren', input: {} },
  ],
};
