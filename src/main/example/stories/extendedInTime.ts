import type { Story } from '../story.ts';

/** The term was extended before it ended, with the reason told to both sides. */
export const extendedInTime: Story = {
  name: 'verdaagd',
  shows: 'termijn op tijd verlengd met vier weken',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-02T11:15',
      who: 'joey.pinas',
      do: 'registreren',
      input: {
        channel: 'post',
        klager: {
          kind: 'burger',
          name: 'Roelfien Kampsteeg',
          contact: { phone: '06 0000 0117', address: 'Lijsterbesweg 14, Veenmeer' },
          replyChannel: 'brief',
        },
        accused: { kind: 'medewerker', personId: 'selma.hadzic', name: 'mijn consulent' },
        aanduiding: 'inkomensgegevens drie keer opgevraagd',
        what: 'Mevrouw leverde haar loonstroken in december in. In januari werd er twee keer opnieuw om gevraagd, de laatste keer met de waarschuwing dat anders de uitkering stopt. Zij had bewijs van ontvangst.',
        happenedOn: '2026-01-28',
        where: 'Per brief en aan de telefoon',
        category: 'uitvoering',
        otherCategories: ['bejegening'],
        received: '2026-02-02',
      },
    },
    {
      at: '2026-02-02T14:30',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-02-03T09:15',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-03',
        note: 'De uitkering is gewoon betaald. Mevrouw sliep slecht van de waarschuwing.',
        agreed: 'De teamleider praat met haar en met de consulent.',
      },
    },
    {
      at: '2026-02-03T09:30',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'stefan.nijland' },
    },
    { at: '2026-02-04T10:50', who: 'stefan.nijland', do: 'accepteren', input: {} },
    { at: '2026-02-06T13:00', who: 'stefan.nijland', do: 'verteld', input: { on: '2026-02-06' } },
    {
      at: '2026-02-09T09:15',
      who: 'stefan.nijland',
      do: 'afschrift',
      input: { on: '2026-02-09' },
    },
    {
      at: '2026-02-10T15:00',
      who: 'stefan.nijland',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager'],
        form: 'apart',
        on: '2026-02-19',
        time: '11:00',
        place: 'Wijkcentrum De Turfschuur',
      },
    },
    {
      at: '2026-02-11T09:40',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'post' },
    },
    {
      at: '2026-02-19T12:30',
      who: 'stefan.nijland',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager'],
        form: 'apart',
        on: '2026-02-19',
        present: 'De klager en de teamleider',
        record:
          'De klager laat drie bewijzen van ontvangst zien. Zij vertelt dat zij aan de telefoon niet mocht uitpraten.',
      },
    },
    {
      at: '2026-03-06T10:30',
      who: 'stefan.nijland',
      do: 'termijn-verlengen',
      input: {
        weeks: 4,
        reason:
          'De medewerker is sinds half februari ziek en kan nog geen gesprek voeren. Zonder haar verhaal kunnen wij niet eerlijk oordelen.',
      },
    },
    {
      at: '2026-03-06T13:50',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b3', how: 'post' },
    },
    {
      at: '2026-03-06T14:15',
      who: 'stefan.nijland',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'voortgang',
        on: '2026-03-06',
        note: 'Mevrouw begrijpt het en wenst haar beterschap.',
      },
    },
  ],
};
