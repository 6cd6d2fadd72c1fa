import type { Story } from '../story.ts';

/** About the mayor: the locoburgemeester took it up and tells her himself. */
export const aboutBurgemeester: Story = {
  name: 'over-de-burgemeester',
  shows: 'over de burgemeester (regel 10): de locoburgemeester behandelt',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-03-06T10:25',
      who: 'joey.pinas',
      do: 'registreren',
      input: {
        channel: 'post',
        klager: {
          kind: 'burger',
          name: 'Anthonie Veldzicht',
          contact: { phone: '06 0000 0124', address: 'Kerkpad 2, Veenmeer' },
          replyChannel: 'brief',
        },
        accused: { kind: 'burgemeester', personId: 'liesbeth.vanrossem', name: 'de burgemeester' },
        aanduiding: 'afspraak op spreekuur zonder reden afgezegd',
        what: 'Meneer had een afspraak op het spreekuur over de veiligheid in zijn straat. Een uur van tevoren werd afgezegd, zonder reden en zonder nieuwe datum. Dat was de tweede keer.',
        happenedOn: '2026-03-02',
        where: 'Gemeentehuis',
        category: 'toezegging',
        otherCategories: ['communicatie'],
        received: '2026-03-06',
      },
    },
    {
      at: '2026-03-06T13:15',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-03-09T10:40',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-09',
        note: 'Meneer wil vooral een nieuwe afspraak en een reden.',
        agreed: 'De locoburgemeester belt hem.',
      },
    },
    {
      at: '2026-03-09T11:00',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'henk.dijkhuizen' },
    },
    { at: '2026-03-10T16:45', who: 'henk.dijkhuizen', do: 'accepteren', input: {} },
  ],
};
