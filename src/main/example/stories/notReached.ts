import type { Story } from '../story.ts';

/** A call that was not answered: counted, asked again on Monday at another part of the day, never closed. */
export const notReached: Story = {
  name: 'niet-bereikt',
  shows: 'gebeld en niet bereikt: maandagmiddag opnieuw',
  ends: 'nieuw',
  moments: [
    {
      at: '2026-03-13T09:10',
      who: 'chantal.wiersema',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Gerlof Meeuwissen',
          contact: { phone: '06 0000 0122' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'onbekend', team: 'Beheer Openbare Ruimte' },
        aanduiding: 'vragen over ondergrondse container genegeerd',
        what: 'Meneer stelde drie vragen over de plek van de nieuwe container in zijn straat. Hij kreeg alleen een folder terug. Hij wil antwoord op zijn vragen.',
        happenedOn: '2026-03-06',
        where: 'Per e-mail',
        category: 'communicatie',
        received: '2026-03-13',
      },
    },
    {
      at: '2026-03-13T10:30',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-03-13T11:40',
      who: 'marijke.hofstra',
      do: 'niet-bereikt',
      input: { how: 'telefoon' },
    },
  ],
};
