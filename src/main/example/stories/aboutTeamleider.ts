import type { Story } from '../story.ts';

/** About a teamleider: his concernmanager handles it and hears the sides apart. */
export const aboutTeamleider: Story = {
  name: 'over-een-teamleider',
  shows: 'over een teamleider (regel 4): de concernmanager behandelt',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-03-02T09:45',
      who: 'gerda.luttikhuis',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Swaantje Molendijk',
          contact: { email: 'swaantje@bewoner.example', phone: '06 0000 0123' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'teamleider', personId: 'kees.wolthuis', name: 'de heer Wolthuis' },
        aanduiding: 'gesprek over terras halverwege afgebroken',
        what: 'Mevrouw heeft een café en vroeg om een gesprek over de regels voor haar terras. De teamleider stond na tien minuten op en zei dat zij maar naar de rechter moest gaan.',
        happenedOn: '2026-02-26',
        where: 'Gemeentehuis',
        category: 'bejegening',
        otherCategories: ['handhaving'],
        received: '2026-03-02',
      },
    },
    {
      at: '2026-03-02T11:30',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-03-03T09:50',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-03-03',
        note: 'Mevrouw wil een nieuw gesprek over haar terras, met iemand die luistert.',
        agreed: 'De concernmanager behandelt de klacht.',
      },
    },
    {
      at: '2026-03-03T10:05',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'dirk.jan.reitsma' },
    },
    { at: '2026-03-04T12:50', who: 'dirk.jan.reitsma', do: 'accepteren', input: {} },
    {
      at: '2026-03-05T08:50',
      who: 'dirk.jan.reitsma',
      do: 'verteld',
      input: { on: '2026-03-05' },
    },
    {
      at: '2026-03-05T15:00',
      who: 'dirk.jan.reitsma',
      do: 'afschrift',
      input: { on: '2026-03-05' },
    },
    {
      at: '2026-03-12T17:00',
      who: 'dirk.jan.reitsma',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['klager'],
        form: 'apart',
        on: '2026-03-12',
        present: 'De klager en de concernmanager',
        record:
          'De klager vertelt hoe het gesprek ging. Zij had tekeningen bij zich waar niet naar is gekeken.',
      },
    },
  ],
};
