import type { Story } from '../story.ts';

/** Solved by phone and reopened when the promise was not kept; the term ran on all the time. */
export const reopened: Story = {
  name: 'grofvuil-heropend',
  shows: 'heropend: toch niet tevreden',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-09T09:50',
      who: 'sjoerd.kloosterman',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Egbert Hulstein',
          contact: { phone: '06 0000 0103', email: 'egbert@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'medewerker', personId: 'annemiek.prins', name: 'Annemiek van meldingen' },
        aanduiding: 'grofvuil bleef twee keer staan',
        what: 'Meneer sprak af dat zijn grofvuil op 3 februari werd opgehaald. Er kwam niemand. Hij belde en kreeg 6 februari als nieuwe dag toegezegd. Ook toen kwam er niemand. Nu klagen de buren over de rommel op de stoep.',
        happenedOn: '2026-02-06',
        where: 'Bij hem thuis',
        category: 'toezegging',
        otherCategories: ['uitvoering'],
        received: '2026-02-09',
      },
    },
    {
      at: '2026-02-09T11:20',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-10T09:40',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-10',
        note: 'De afspraken stonden niet in het systeem. Meneer wil vooral dat het weg is.',
        agreed: 'Het grofvuil wordt vandaag opgehaald. De volgende keer is ophalen gratis.',
      },
    },
    {
      at: '2026-02-10T09:50',
      who: 'marijke.hofstra',
      do: 'opgelost-en-tevreden',
      input: {
        agreed: 'Het grofvuil is vandaag opgehaald. De volgende keer ophalen is gratis.',
        askedBy: 'marijke.hofstra',
        askedOn: '2026-02-10',
        letterWanted: true,
      },
    },
    {
      at: '2026-02-10T13:15',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    { at: '2026-02-11T10:30', who: 'fatima.yildizhan', do: 'besproken', input: {} },
    {
      at: '2026-02-27T15:20',
      who: 'marijke.hofstra',
      do: 'heropenen',
      input: {
        reason:
          'Meneer belt: hij vroeg opnieuw om ophalen en moest toch betalen. Hij kreeg te horen dat niemand van een afspraak wist. Hij is toch niet tevreden.',
      },
    },
    {
      at: '2026-02-27T15:40',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'fatima.yildizhan' },
    },
    { at: '2026-03-02T08:50', who: 'fatima.yildizhan', do: 'accepteren', input: {} },
    {
      at: '2026-03-03T10:00',
      who: 'fatima.yildizhan',
      do: 'afschrift',
      input: { on: '2026-03-03' },
    },
    {
      at: '2026-03-04T11:10',
      who: 'fatima.yildizhan',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-18',
        time: '13:30',
        place: 'Gemeentewerf, vergaderkamer',
      },
    },
    {
      at: '2026-03-04T14:00',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b3', how: 'e-mail' },
    },
  ],
};
