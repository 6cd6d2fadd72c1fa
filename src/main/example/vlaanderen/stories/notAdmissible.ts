import type { Story } from '../../story.ts';

/** About a tax regulation itself; called first, then a letter with the reason. */
export const notAdmissible: Story = {
  name: 'vl-niet-ontvankelijk',
  shows: 'niet ontvankelijk, na een gesprek',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-02-19T11:20',
      who: 'nele.thys',
      do: 'registreren',
      input: {
        channel: 'post',
        klager: {
          kind: 'burger',
          name: 'Herman Stevens',
          contact: { phone: '050 00 00 12', address: 'Kerkstraat 4, Elzenbeke' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'gemeenteraad' },
        aanduiding: 'hoogte van de belasting op tweede verblijven',
        what: 'De heer vindt de nieuwe belasting op tweede verblijven te hoog en wil dat de gemeente ze afschaft.',
        happenedOn: '2026-01-26',
        category: 'overig',
        received: '2026-02-18',
      },
    },
    {
      at: '2026-02-20T09:15',
      who: 'griet.claessens',
      do: 'doorgestuurd',
      input: { on: '2026-02-20', from: 'diensthoofd' },
    },
    {
      at: '2026-02-20T10:30',
      who: 'griet.claessens',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-20',
        note: 'De heer heeft geen klacht over hoe hij is geholpen. Hij wil een ander reglement.',
        agreed: 'Hij krijgt uitleg hoe hij een verzoekschrift aan de gemeenteraad indient.',
      },
    },
    {
      at: '2026-02-20T10:50',
      who: 'griet.claessens',
      do: 'ontvankelijkheid',
      input: {
        admissible: false,
        ground: 'beleid-of-regelgeving',
        reason:
          'Uw brief gaat over het reglement zelf. Daarover beslist de gemeenteraad. U kunt de raad een verzoekschrift sturen: hoe dat gaat, staat op de achterkant.',
      },
    },
    {
      at: '2026-02-20T11:30',
      who: 'griet.claessens',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
  ],
};
