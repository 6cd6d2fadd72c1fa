import type { Story } from '../story.ts';

/** A daughter speaks for her mother: every contact goes through her. */
export const withGemachtigde: Story = {
  name: 'gemachtigde',
  shows: 'een gemachtigde spreekt voor de klager',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-16T13:25',
      who: 'sjoerd.kloosterman',
      do: 'registreren',
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Aaltje Ruitenschild',
          contact: { address: 'Zuiderlaan 40, Veenmeer' },
          replyChannel: 'telefoon',
          gemachtigde: {
            name: 'Sietske Ruitenschild',
            contact: { phone: '06 0000 0109', email: 'sietske@bewoner.example' },
          },
          helpWanted:
            'Mevrouw is slechthorend. Een gesprek liefst bij haar thuis, met haar dochter erbij.',
        },
        accused: { kind: 'medewerker', personId: 'maaike.douwstra', name: 'de consulent' },
        aanduiding: 'aanvraag traplift kwijtgeraakt',
        what: 'De dochter belt namens haar moeder van 87. In november is een traplift aangevraagd. In januari bleek dat niemand de aanvraag kon vinden. De consulent zei dat de dochter hem dan vast niet had ingeleverd. Zij heeft een bewijs van ontvangst.',
        happenedOn: '2026-01-27',
        where: 'Telefonisch',
        category: 'uitvoering',
        otherCategories: ['bejegening'],
        received: '2026-02-16',
      },
    },
    {
      at: '2026-02-16T15:30',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    {
      at: '2026-02-17T15:05',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-17',
        note: 'Gesproken met de dochter. Haar moeder slaapt nu beneden op de bank. Er is haast met de lift.',
        agreed: 'De aanvraag gaat vandaag nog door. De klacht zelf behandelt de teamleider.',
      },
    },
    {
      at: '2026-02-17T15:30',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'anouk.terhorst' },
    },
    { at: '2026-02-18T09:40', who: 'anouk.terhorst', do: 'accepteren', input: {} },
    { at: '2026-02-20T10:00', who: 'anouk.terhorst', do: 'verteld', input: { on: '2026-02-20' } },
    {
      at: '2026-02-23T09:30',
      who: 'anouk.terhorst',
      do: 'afschrift',
      input: { on: '2026-02-23' },
    },
    {
      at: '2026-02-24T13:00',
      who: 'anouk.terhorst',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager'],
        form: 'apart',
        on: '2026-03-05',
        time: '14:00',
        place: 'Bij de klager thuis',
      },
    },
    {
      at: '2026-02-24T15:15',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'telefoon' },
    },
    {
      at: '2026-03-05T16:30',
      who: 'anouk.terhorst',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager'],
        form: 'apart',
        on: '2026-03-05',
        present: 'De klager, haar dochter als gemachtigde en de teamleider',
        record:
          'De dochter laat het bewijs van ontvangst zien, van 14 november. Haar moeder vertelt dat zij zich voor leugenaar voelde uitgemaakt. De lift wordt op 24 maart geplaatst.',
      },
    },
    {
      at: '2026-03-09T11:20',
      who: 'anouk.terhorst',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['beklaagde'],
        form: 'apart',
        on: '2026-03-09',
        accounts: 'gelijk',
        present: 'De consulent en de teamleider',
        record:
          'De consulent zag geen aanvraag in het systeem en ging daarvan uit. De papieren lagen bij een collega die ziek werd. Zij zegt dat zij dit anders had moeten zeggen.',
      },
    },
    {
      at: '2026-03-12T15:50',
      who: 'anouk.terhorst',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'De aanvraag raakte kwijt',
            findings:
              'De aanvraag is op 14 november ingeleverd. De papieren lagen zeven weken bij een zieke collega.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'Wie iets inlevert, moet erop kunnen rekenen dat het in behandeling komt.',
          },
          {
            part: 'De opmerking van de consulent',
            findings: 'De consulent zei dat de aanvraag vast niet was ingeleverd. Zij erkent dat.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'De gemeente had eerst zelf moeten zoeken.',
          },
        ],
        conclusions: 'Uw klacht is terecht. Wij bieden u en uw dochter onze excuses aan.',
        offer: 'De lift wordt op 24 maart geplaatst. De teamleider belt daarna of alles werkt.',
        lesson: 'Papieren aanvragen worden op de dag van ontvangst ingescand.',
      },
    },
  ],
};
