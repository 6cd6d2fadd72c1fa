import type { Story } from '../story.ts';

/** Second of the complaints about not being called back. */
export const callbackPassport: Story = {
  name: 'terugbellen-paspoort',
  shows: 'thema terugbellen',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-02-06T09:25',
      who: 'lotte.veldkamp',
      do: 'registreren',
      input: {
        channel: 'formulier',
        klager: {
          kind: 'burger',
          name: 'Evelien Struikman',
          contact: { phone: '06 0000 0126', email: 'evelien@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'geen-persoon', team: 'Burgerzaken' },
        aanduiding: 'niet teruggebeld over spoedpaspoort',
        what: 'Mevrouw moest onverwacht naar het buitenland. Zij zou dezelfde dag worden teruggebeld over een spoedpaspoort. Dat gebeurde niet en zij miste haar vlucht.',
        happenedOn: '2026-02-03',
        where: 'Telefonisch',
        category: 'bereikbaarheid',
        otherCategories: ['toezegging'],
        received: '2026-02-05',
      },
    },
    {
      at: '2026-02-06T11:10',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-02-06T14:35',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-06',
        note: 'Een begrafenis in het buitenland. Heel verdrietig. Het briefje met haar nummer was kwijt.',
        agreed: 'De kosten van het spoedpaspoort krijgt zij terug.',
      },
    },
    {
      at: '2026-02-09T10:30',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed: 'Excuses gemaakt en de kosten van het spoedpaspoort terugbetaald.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-02-09',
        letterWanted: false,
      },
    },
    { at: '2026-02-10T08:55', who: 'erik.haverkate', do: 'besproken', input: {} },
  ],
};
