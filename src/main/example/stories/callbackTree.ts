import type { Story } from '../story.ts';

/** Fourth of the complaints about not being called back; the talk with the team is still to come. */
export const callbackTree: Story = {
  name: 'terugbellen-kapvergunning',
  shows: 'thema terugbellen; nog te bespreken met het team',
  ends: 'te-bespreken',
  moments: [
    {
      at: '2026-03-11T13:50',
      who: 'sjoerd.kloosterman',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Willemijn Esveld',
          contact: { phone: '06 0000 0128' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'geen-persoon', team: 'Vergunningen' },
        aanduiding: 'niet teruggebeld over kapvergunning',
        what: 'Mevrouw vroeg drie weken geleden of zij een dode boom mag kappen. Zij liet twee keer haar nummer achter. Bij de storm van vorige week viel er een tak op haar schuur.',
        happenedOn: '2026-03-04',
        where: 'Telefonisch',
        category: 'bereikbaarheid',
        otherCategories: ['geen-of-late-reactie'],
        received: '2026-03-11',
      },
    },
    {
      at: '2026-03-11T15:15',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-03-12T11:30',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-12',
        note: 'Voor deze boom is geen vergunning nodig. Dat had in één telefoontje gekund.',
        agreed: 'Een vergunning is niet nodig. Over de schade praat zij met de verzekering.',
      },
    },
    {
      at: '2026-03-13T15:05',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed: 'Excuses gemaakt. De boom mag weg zonder vergunning.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-03-13',
        letterWanted: false,
      },
    },
  ],
};
