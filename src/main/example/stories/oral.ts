import type { Story } from '../story.ts';

/** Told at the desk, written down and read back; solved, with a short letter on paper. */
export const oral: Story = {
  name: 'mondeling',
  shows: 'mondeling aan de balie gedaan en opgeschreven',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-02-03T10:35',
      who: 'imran.baksh',
      do: 'registreren',
      input: {
        channel: 'mondeling',
        klager: {
          kind: 'burger',
          name: 'Hillechien Postbrink',
          contact: { phone: '06 0000 0113', address: 'Brinkstraat 21, Veenmeer' },
          replyChannel: 'brief',
          helpWanted: 'Mevrouw leest moeilijk van een scherm.',
        },
        accused: { kind: 'geen-persoon', team: 'Burgerzaken' },
        aanduiding: 'formulier alleen nog online te krijgen',
        what: 'Opgeschreven aan de balie en voorgelezen; mevrouw zei dat het zo klopt. "Ik wilde mijn verhuizing doorgeven. Ze zeiden dat het alleen via de computer kan. Ik heb geen computer. Toen moest ik maar iemand zoeken die mij helpt. Zo word je buitengesloten."',
        happenedOn: '2026-02-03',
        where: 'Publieksbalie, gemeentehuis',
        category: 'dienstverlening',
        otherCategories: ['onjuiste-informatie'],
        received: '2026-02-03',
      },
    },
    {
      at: '2026-02-03T13:20',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-02-04T09:35',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-04',
        note: 'Verhuizen kan wel op papier. Dat had de balie moeten zeggen.',
        agreed:
          'Mevrouw krijgt het formulier thuis. Een collega vult het met haar in als zij dat wil.',
      },
    },
    {
      at: '2026-02-04T09:50',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed:
          'U krijgt het formulier op papier. Een collega helpt u met invullen als u dat wilt. Aan de balie liggen voortaan papieren formulieren klaar.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-02-04',
        letterWanted: true,
      },
    },
    {
      at: '2026-02-04T14:10',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'post' },
    },
    { at: '2026-02-05T11:25', who: 'erik.haverkate', do: 'besproken', input: {} },
  ],
};
