import type { Story } from '../../story.ts';

/** Came in by e-mail and reached the coordinator; nothing is judged yet. */
export const newByMail: Story = {
  name: 'vl-nieuw',
  shows: 'nieuw: ontvankelijkheid nog te beslissen',
  ends: 'nieuw',
  moments: [
    {
      at: '2026-03-12T16:10',
      who: 'bram.lefever',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Tom Baeten',
          contact: { email: 'tom@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: {
          kind: 'wethouder',
          personId: 'pieter.aerts',
          name: 'de schepen van openbare werken',
        },
        aanduiding: 'afspraak over de straat niet nagekomen',
        what: 'De heer sprak met de schepen af dat de straat tot april open zou blijven. Op 9 maart was ze dicht.',
        happenedOn: '2026-03-09',
        category: 'toezegging',
        received: '2026-03-12',
      },
    },
    {
      at: '2026-03-13T09:00',
      who: 'griet.claessens',
      do: 'doorgestuurd',
      input: { on: '2026-03-13', from: 'diensthoofd' },
    },
  ],
};
