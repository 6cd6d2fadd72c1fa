import type { Story } from '../story.ts';

/** First of the complaints about not being called back. */
export const callbackBenefit: Story = {
  name: 'terugbellen-bijstand',
  shows: 'thema terugbellen',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-01-27T11:20',
      who: 'sjoerd.kloosterman',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Jannes Koolhof',
          contact: { phone: '06 0000 0125' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'onbekend', team: 'Werk en Inkomen' },
        aanduiding: 'niet teruggebeld over bijstand',
        what: 'Meneer vroeg twee weken geleden of iemand hem kon terugbellen over zijn aanvraag. Er belde niemand.',
        happenedOn: '2026-01-13',
        where: 'Telefonisch',
        category: 'bereikbaarheid',
        otherCategories: ['geen-of-late-reactie'],
        received: '2026-01-27',
      },
    },
    {
      at: '2026-01-27T13:30',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-01-28T10:20',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-01-28',
        note: 'Het verzoek stond in een lijst die niemand bekeek.',
        agreed: 'Zijn consulent belde hem dezelfde ochtend nog.',
      },
    },
    {
      at: '2026-01-28T14:00',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed: 'De consulent heeft teruggebeld en de vraag beantwoord.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-01-28',
        letterWanted: false,
      },
    },
    { at: '2026-01-30T09:40', who: 'stefan.nijland', do: 'besproken', input: {} },
  ],
};
