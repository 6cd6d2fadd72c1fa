import type { Story } from '../story.ts';

/** Second of the three that come in on Monday morning. */
export const unfriendlyDesk: Story = {
  name: 'nieuw-onvriendelijk',
  shows: 'nieuw vanochtend: bel eerst',
  ends: 'nieuw',
  moments: [
    {
      at: '2026-03-16T08:42',
      who: 'lotte.veldkamp',
      do: 'registreren',
      input: {
        channel: 'formulier',
        klager: {
          kind: 'burger',
          name: 'Saskia Heideveld',
          contact: { phone: '06 0000 0130', email: 'saskia@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'medewerker', personId: 'imran.baksh', name: 'de man vooraan' },
        aanduiding: 'onvriendelijk geholpen aan de balie',
        what: 'Mevrouw schrijft: "Ik vroeg waar ik moest zijn voor een uittreksel. De medewerker zuchtte, wees naar een bord en keek weer op zijn scherm. Ik wil niemand in de problemen brengen. Ik wil wel dat u weet hoe dit voelt, zodat het een ander niet overkomt."',
        happenedOn: '2026-03-13',
        where: 'Publieksbalie, gemeentehuis',
        category: 'bejegening',
        received: '2026-03-16',
      },
    },
  ],
};
