import type { Story } from '../../story.ts';
import { admitted } from './admitted.ts';

/** Report and letter are back; the coordinator tests whether it was neutral. */
export const waitsForTest: Story = {
  name: 'vl-neutraliteit',
  shows: 'rapport terug, wacht op de neutraliteitstoets',
  ends: 'meelezen',
  moments: [
    {
      at: '2026-02-26T13:20',
      who: 'bram.lefever',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Ilse Wouters',
          contact: { email: 'ilse@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'medewerker', personId: 'nele.thys', name: 'iemand van de dienst' },
        aanduiding: 'put in de weg na drie meldingen',
        what: 'Mevrouw meldde drie keer een put in de weg. Telkens kwam er een ontvangstmail, maar niemand herstelde de put.',
        happenedOn: '2026-02-25',
        category: 'geen-of-late-reactie',
        received: '2026-02-26',
      },
    },
    ...admitted({ on: '2026-02-27', how: 'e-mail', behandelaar: 'katrien.moens' }),
    {
      at: '2026-03-13T14:00',
      who: 'katrien.moens',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'Drie meldingen zonder gevolg',
            findings: 'De meldingen kwamen binnen bij een lijst die niemand nakeek.',
            established: 'ja',
            outcome: 'gegrond-gecorrigeerd',
            reasons:
              'De put had na de eerste melding hersteld moeten worden. Dat is op 9 maart gebeurd.',
          },
        ],
        conclusions: 'De put is hersteld tijdens het onderzoek.',
        lesson: 'De lijst wordt elke dag bekeken.',
        summary: 'De dienst gaf de lijst en de planning. De verzoeker hoefde niets toe te voegen.',
      },
    },
    { at: '2026-03-13T14:10', who: 'katrien.moens', do: 'ter-meelezing', input: { version: 1 } },
  ],
};
