import type { Story } from '../story.ts';

/** Third of the complaints about not being called back; ended with a short letter. */
export const callbackWasteCard: Story = {
  name: 'terugbellen-afvalpas',
  shows: 'thema terugbellen; afgesloten met een korte brief',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-02-18T15:10',
      who: 'chantal.wiersema',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Foppe Dijkgraver',
          contact: { phone: '06 0000 0127', email: 'foppe@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'onbekend', team: 'Beheer Openbare Ruimte' },
        aanduiding: 'twee weken niet teruggebeld over afvalpas',
        what: 'De afvalpas van meneer werkt niet. Hij belde drie keer en kreeg elke keer te horen dat hij zou worden teruggebeld. Zijn vuilnis staat nu in de schuur.',
        happenedOn: '2026-02-17',
        where: 'Telefonisch',
        category: 'bereikbaarheid',
        otherCategories: ['dienstverlening'],
        received: '2026-02-18',
      },
    },
    {
      at: '2026-02-18T16:05',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-19T09:45',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-19',
        note: 'De nieuwe pas is dezelfde dag langsgebracht.',
        agreed: 'Meneer wil op papier dat het niet nog eens gebeurt.',
      },
    },
    {
      at: '2026-02-20T10:45',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed:
          'U hebt een nieuwe pas. Wij hebben onze excuses aangeboden dat wij u drie keer niet terugbelden.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-02-20',
        letterWanted: true,
      },
    },
    {
      at: '2026-02-20T14:15',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    { at: '2026-02-24T16:20', who: 'fatima.yildizhan', do: 'besproken', input: {} },
  ],
};
