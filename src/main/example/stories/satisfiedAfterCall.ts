import type { Story } from '../story.ts';

/** Solved with one call on the day it came in. */
export const satisfiedAfterCall: Story = {
  name: 'wachten-aan-de-balie',
  shows: 'tevreden na één telefoontje',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-03-10T11:30',
      who: 'chantal.wiersema',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Tirza Woudboer',
          contact: { phone: '06 0000 0102' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'geen-persoon', team: 'Publiekszaken' },
        aanduiding: 'bijna een uur wachten aan de balie',
        what: 'Mevrouw had een afspraak om half tien en was pas om tien voor half elf aan de beurt. Niemand zei dat het uitliep. Ze miste daardoor haar bus en kwam te laat op haar werk.',
        happenedOn: '2026-03-09',
        where: 'Publieksbalie, gemeentehuis',
        category: 'dienstverlening',
        otherCategories: ['communicatie'],
        received: '2026-03-10',
      },
    },
    {
      at: '2026-03-10T13:05',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-03-10T14:15',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-10',
        note: 'Mevrouw snapt dat het druk kan zijn. Ze vindt het vervelend dat niemand iets zei. Twee collega’s waren ziek die ochtend.',
        agreed:
          'Excuses aangeboden. Bij uitloop zegt de gastvrouw voortaan hoe lang het nog duurt, en kun je een andere afspraak kiezen.',
      },
    },
    {
      at: '2026-03-10T14:25',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed:
          'Bij uitloop zegt de gastvrouw hoe lang het nog duurt, en kun je meteen een andere afspraak kiezen.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-03-10',
        letterWanted: false,
      },
    },
    { at: '2026-03-12T09:30', who: 'nadia.bouzidi', do: 'besproken', input: {} },
  ],
};
