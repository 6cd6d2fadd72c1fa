import type { Story } from '../story.ts';

/** First of the three that come in on Monday morning. */
export const parkGates: Story = {
  name: 'nieuw-park',
  shows: 'nieuw vanochtend: bel eerst',
  ends: 'nieuw',
  moments: [
    {
      at: '2026-03-16T08:36',
      who: 'chantal.wiersema',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Berend Wilgenkamp',
          contact: { phone: '06 0000 0129' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'geen-persoon', team: 'Beheer Openbare Ruimte' },
        aanduiding: 'openingstijden van het Molenpark',
        what: 'Meneer wandelt elke ochtend met zijn hond. Volgens het bord gaat het park om acht uur open. De hekken gaan vaak pas tegen half tien open en zijn ’s avonds al voor sluitingstijd dicht. Vorige week zat hij bijna opgesloten. Hij belde er in februari al eens over.',
        happenedOn: '2026-03-12',
        where: 'Molenpark',
        category: 'dienstverlening',
        otherCategories: ['uitvoering'],
        received: '2026-03-16',
      },
    },
  ],
};
