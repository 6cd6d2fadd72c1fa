import type { Story } from '../../story.ts';
import { admitted } from './admitted.ts';

/** The whole way, closed within the term with a solution. */
export const wellFounded: Story = {
  name: 'vl-gegrond',
  shows: 'gegrond met een oplossing, afgesloten',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-01-27T09:30',
      who: 'sofie.maes',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Leen Verbruggen',
          contact: { email: 'leen@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: {
          kind: 'medewerker',
          personId: 'karel.goossens',
          name: 'iemand van de groendienst',
        },
        aanduiding: 'haag gesnoeid tijdens het broedseizoen',
        what: 'De haag naast het huis van mevrouw is kort gesnoeid terwijl er was afgesproken om te wachten.',
        happenedOn: '2026-01-23',
        category: 'toezegging',
        received: '2026-01-26',
      },
    },
    ...admitted({ on: '2026-01-28', how: 'e-mail', behandelaar: 'lies.vermeulen' }),
    {
      at: '2026-01-30T10:00',
      who: 'lies.vermeulen',
      do: 'gesprek-vastleggen',
      input: {
        with: 'medewerker',
        how: 'telefoon',
        purpose: 'anders',
        on: '2026-01-30',
        note: 'De planning was doorgeschoven, de afspraak stond niet op de werkbon.',
      },
    },
    {
      at: '2026-01-30T14:00',
      who: 'lies.vermeulen',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'anders',
        on: '2026-01-30',
        note: 'Mevrouw wil vooral dat afspraken op papier staan.',
      },
    },
    {
      at: '2026-02-12T11:00',
      who: 'lies.vermeulen',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'De afspraak over de haag',
            findings: 'De afspraak is gemaakt en stond niet op de werkbon.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'Wie een afspraak maakt, moet die kunnen nakomen.',
            solution:
              'Afspraken met buren staan voortaan op de werkbon. De haag wordt in november aangevuld.',
          },
        ],
        conclusions: 'Onze excuses voor de gesnoeide haag.',
        lesson: 'Afspraken horen op de werkbon.',
        summary: 'De ploeg en de planner gaven uitleg. De afspraak is bevestigd.',
      },
    },
    { at: '2026-02-12T11:10', who: 'lies.vermeulen', do: 'ter-meelezing', input: { version: 1 } },
    {
      at: '2026-02-13T09:45',
      who: 'griet.claessens',
      do: 'neutraliteit',
      input: { version: 1, neutral: true },
    },
    {
      at: '2026-02-13T11:00',
      who: 'griet.claessens',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    { at: '2026-02-13T11:10', who: 'griet.claessens', do: 'afsluiten', input: {} },
  ],
};
