import type { Story } from '../story.ts';

/** Received on 23 February: six weeks end on Easter Monday, so the last day is 7 April. */
export const easterMonday: Story = {
  name: 'tweede-paasdag',
  shows: 'ontvangen op 23 februari: waarom 7 april?',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-23T10:15',
      who: 'sjoerd.kloosterman',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Derkje Haverlag',
          contact: { phone: '06 0000 0118', email: 'derkje@bewoner.example' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'medewerker', personId: 'jerrel.windzak', name: 'de wegbeheerder' },
        aanduiding: 'losse stoeptegels drie keer gemeld',
        what: 'Mevrouw meldde drie keer dat de tegels voor haar deur los liggen. Elke keer werd de melding gesloten met "opgelost", terwijl er niemand was geweest. Vorige week struikelde haar buurman. De wegbeheerder zei aan de telefoon dat het bij hem op het scherm in orde was.',
        happenedOn: '2026-02-19',
        where: 'Voor haar huis',
        category: 'uitvoering',
        otherCategories: ['communicatie'],
        received: '2026-02-23',
      },
    },
    {
      at: '2026-02-23T13:20',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-02-24T09:35',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-24',
        note: 'De tegels worden donderdag gelegd. Mevrouw wil weten waarom haar meldingen dicht gingen.',
        agreed: 'De teamleider zoekt het uit en praat met de wegbeheerder erbij.',
      },
    },
    {
      at: '2026-02-24T09:55',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'fatima.yildizhan' },
    },
    { at: '2026-02-25T15:30', who: 'fatima.yildizhan', do: 'accepteren', input: {} },
    {
      at: '2026-03-02T13:10',
      who: 'fatima.yildizhan',
      do: 'verteld',
      input: { on: '2026-03-02' },
    },
    {
      at: '2026-03-03T10:20',
      who: 'fatima.yildizhan',
      do: 'afschrift',
      input: { on: '2026-03-03' },
    },
    {
      at: '2026-03-09T09:40',
      who: 'fatima.yildizhan',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: '2026-03-24',
        time: '15:00',
        place: 'Op straat, bij de klager voor de deur',
      },
    },
    {
      at: '2026-03-09T13:30',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'telefoon' },
    },
  ],
};
