import type { Story } from '../../story.ts';

/** Put right at the counter; registered all the same, and closed by the coordinator. */
export const solvedAtOnce: Story = {
  name: 'vl-meteen-opgelost',
  shows: 'meteen opgelost, toch geregistreerd',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-02-17T10:10',
      who: 'bram.lefever',
      do: 'registreren',
      input: {
        channel: 'mondeling',
        klager: {
          kind: 'burger',
          name: 'Rita Coppens',
          contact: { phone: '050 00 00 11' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'geen-persoon', team: 'Onthaal' },
        aanduiding: 'verkeerd formulier meegekregen',
        what: 'Mevrouw kreeg het formulier voor een verhuis mee in plaats van dat voor een parkeerkaart.',
        happenedOn: '2026-02-16',
        category: 'onjuiste-informatie',
        received: '2026-02-17',
        solvedAtOnce: { agreed: 'Het juiste formulier is samen ingevuld en meteen ingediend.' },
      },
    },
    {
      at: '2026-02-17T14:00',
      who: 'griet.claessens',
      do: 'doorgestuurd',
      input: { on: '2026-02-17', from: 'medewerker' },
    },
    { at: '2026-02-17T14:05', who: 'griet.claessens', do: 'afsluiten', input: {} },
  ],
};
