import type { Story } from '../story.ts';

/** Third of the three that come in on Monday morning; the fifth about not being called back. */
export const callbackSixDays: Story = {
  name: 'nieuw-terugbellen',
  shows: 'nieuw vanochtend: bel eerst; thema terugbellen',
  ends: 'nieuw',
  moments: [
    {
      at: '2026-03-16T08:49',
      who: 'rowan.martina',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Ubbo Schaapherder',
          contact: { phone: '06 0000 0131', email: 'ubbo@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: {
          kind: 'medewerker',
          personId: 'sjoerd.kloosterman',
          name: 'Sjoerd van klantcontact',
        },
        aanduiding: 'twee keer niet teruggebeld in zes dagen',
        what: 'Meneer belde op dinsdag 10 maart en op donderdag 12 maart met een vraag over zijn verhuizing. Beide keren beloofde dezelfde medewerker dat hij dezelfde dag zou terugbellen. Het is nu maandag en er heeft nog niemand gebeld.',
        happenedOn: '2026-03-12',
        where: 'Telefonisch',
        category: 'bereikbaarheid',
        otherCategories: ['toezegging'],
        received: '2026-03-16',
      },
    },
  ],
};
