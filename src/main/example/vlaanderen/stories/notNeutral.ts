import type { Story } from '../../story.ts';
import { admitted } from './admitted.ts';

/** Found not to be neutral: the handler has a week to look into it again. */
export const notNeutral: Story = {
  name: 'vl-niet-neutraal',
  shows: 'niet neutraal bevonden, wordt opnieuw onderzocht',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-23T10:00',
      who: 'bram.lefever',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Marc Hendrickx',
          contact: { phone: '050 00 00 14', address: 'Molenweg 21, Elzenbeke' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'medewerker', personId: 'sofie.maes', name: 'een medewerkster' },
        aanduiding: 'onbeleefd aan het loket',
        what: 'De heer moest zijn vraag drie keer herhalen en kreeg te horen dat hij zijn papieren eens moest leren lezen.',
        happenedOn: '2026-02-20',
        category: 'bejegening',
        received: '2026-02-23',
      },
    },
    ...admitted({ on: '2026-02-24', how: 'post', behandelaar: 'wim.desmedt' }),
    {
      at: '2026-03-03T09:30',
      who: 'wim.desmedt',
      do: 'gesprek-vastleggen',
      input: {
        with: 'medewerker',
        how: 'telefoon',
        purpose: 'anders',
        on: '2026-03-03',
        note: 'Sofie zegt dat de heer zelf boos begon.',
      },
    },
    {
      at: '2026-03-10T15:00',
      who: 'wim.desmedt',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'De opmerking aan het loket',
            findings: 'De medewerker zegt dat zij beleefd bleef.',
            established: 'deels',
            outcome: 'ongegrond',
            reasons: 'Wij geloven onze medewerker.',
          },
        ],
        conclusions: 'Wij zien geen reden om iets te veranderen.',
        lesson: 'Niets te veranderen.',
        summary: 'De medewerker gaf uitleg.',
      },
    },
    { at: '2026-03-10T15:05', who: 'wim.desmedt', do: 'ter-meelezing', input: { version: 1 } },
    {
      at: '2026-03-12T10:20',
      who: 'griet.claessens',
      do: 'neutraliteit',
      input: {
        version: 1,
        neutral: false,
        reason: 'De verzoeker is niet gehoord en de collega die ernaast zat evenmin.',
      },
    },
  ],
};
