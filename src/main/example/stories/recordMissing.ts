import type { Story } from '../story.ts';

/** The hearing was on Friday; its record still has to be written. */
export const recordMissing: Story = {
  name: 'verslag-ontbreekt',
  shows: 'het hoorgesprek is geweest, het verslag moet nog komen',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-17T10:05',
      who: 'joey.pinas',
      do: 'registreren',
      input: {
        channel: 'post',
        klager: {
          kind: 'burger',
          name: 'Neeltje Varenkamp',
          contact: { phone: '06 0000 0111', address: 'Veenmolenweg 8, Veenmeer' },
          replyChannel: 'brief',
          helpWanted: 'Graag brieven in grote letters.',
        },
        accused: { kind: 'medewerker', personId: 'robin.geerdink', name: 'de consulent inkomen' },
        aanduiding: 'toon van brief over uitkering',
        what: 'Mevrouw kreeg een brief waarin stond dat zij "kennelijk niet wil meewerken". Zij lag in het ziekenhuis en had dat laten weten. Zij vindt de brief beschuldigend.',
        happenedOn: '2026-02-09',
        where: 'Per brief',
        category: 'bejegening',
        otherCategories: ['communicatie'],
        received: '2026-02-17',
      },
    },
    {
      at: '2026-02-17T14:40',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-02-18T11:10',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-18',
        note: 'Mevrouw is weer thuis. Haar bericht over het ziekenhuis stond in het systeem, maar bij een ander dossier.',
        agreed: 'De brief is ingetrokken. Mevrouw wil praten met wie hem schreef.',
      },
    },
    {
      at: '2026-02-18T11:30',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'stefan.nijland' },
    },
    { at: '2026-02-19T15:20', who: 'stefan.nijland', do: 'accepteren', input: {} },
    { at: '2026-02-24T10:15', who: 'stefan.nijland', do: 'verteld', input: { on: '2026-02-24' } },
    {
      at: '2026-02-25T09:05',
      who: 'stefan.nijland',
      do: 'afschrift',
      input: { on: '2026-02-25' },
    },
    {
      at: '2026-02-26T16:00',
      who: 'stefan.nijland',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-13',
        time: '14:00',
        place: 'Gemeentehuis, kamer 0.09',
      },
    },
    {
      at: '2026-02-27T09:50',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'post' },
    },
  ],
};
