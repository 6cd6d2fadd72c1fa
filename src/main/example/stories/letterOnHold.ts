import type { Story } from '../story.ts';

/** Approved on Friday at the end of the day: the letter may leave on Monday after its half hour of working time. */
export const letterOnHold: Story = {
  name: 'brief-wacht',
  shows: 'akkoord gegeven op vrijdag; de brief mag maandagochtend weg',
  ends: 'brief-wacht',
  moments: [
    {
      at: '2026-02-17T09:30',
      who: 'lotte.veldkamp',
      do: 'registreren',
      input: {
        channel: 'mijn-loket',
        klager: {
          kind: 'burger',
          name: 'Tjeerd Zandloper',
          contact: { phone: '06 0000 0120', email: 'tjeerd@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'medewerker', personId: 'bea.rozema', name: 'de postkamer' },
        aanduiding: 'bezwaarschrift zoekgeraakt in de post',
        what: 'Meneer gaf zijn bezwaarschrift af in het gemeentehuis. De medewerker zette een stempel op zijn kopie. Vier weken later wist niemand ervan en was de termijn voorbij.',
        happenedOn: '2026-01-19',
        where: 'Gemeentehuis, postbalie',
        category: 'uitvoering',
        received: '2026-02-17',
      },
    },
    {
      at: '2026-02-17T10:40',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-18T10:00',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-18',
        note: 'Met de stempel op zijn kopie telt het bezwaar als op tijd. Dat is al geregeld.',
        agreed: 'De klacht over de post gaat naar de teamleider.',
      },
    },
    {
      at: '2026-02-18T10:20',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'wim.scholtens' },
    },
    { at: '2026-02-19T13:30', who: 'wim.scholtens', do: 'accepteren', input: {} },
    { at: '2026-02-20T09:30', who: 'wim.scholtens', do: 'verteld', input: { on: '2026-02-20' } },
    { at: '2026-02-23T09:10', who: 'wim.scholtens', do: 'afschrift', input: { on: '2026-02-23' } },
    {
      at: '2026-02-24T11:00',
      who: 'wim.scholtens',
      do: 'hoorgesprek-plannen',
      input: { sides: ['klager', 'beklaagde'], form: 'teams', on: '2026-03-04', time: '13:00' },
    },
    {
      at: '2026-02-24T13:40',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    {
      at: '2026-03-04T14:20',
      who: 'wim.scholtens',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager', 'beklaagde'],
        form: 'teams',
        on: '2026-03-04',
        accounts: 'gelijk',
        present: 'De klager, de medewerker en de teamleider',
        record:
          'De medewerker herinnert zich het stempelen. De brief is daarna in een verkeerde bak gelegd. Zij biedt haar excuses aan en de klager neemt die aan.',
      },
    },
    {
      at: '2026-03-09T15:30',
      who: 'wim.scholtens',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'Het bezwaarschrift raakte zoek',
            findings: 'De brief is gestempeld en daarna bij de interne post gelegd.',
            established: 'ja',
            outcome: 'gegrond',
            reasons: 'Een bezwaarschrift moet op de dag van ontvangst worden geregistreerd.',
          },
        ],
        conclusions: 'Uw klacht is terecht. Uw bezwaar telt als op tijd ingediend.',
        offer: 'De teamleider heeft u in het gesprek excuses aangeboden en herhaalt die hier.',
        lesson: 'Wat aan de balie wordt afgegeven, wordt meteen gescand.',
        learning: {
          as: 'verbetering',
          level: 'organisatie',
          learner: 'collegas',
          action: 'Aan de balie wordt elk stuk meteen gescand, met een ontvangstbewijs.',
          owner: 'wim.scholtens',
          checkOn: '2026-09-01',
        },
      },
    },
    {
      at: '2026-03-09T15:45',
      who: 'wim.scholtens',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-03-11T14:25',
      who: 'tarik.elhamdi',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
    {
      at: '2026-03-13T16:35',
      who: 'petra.lammerts',
      do: 'oordeel-geopend',
      input: { version: 1 },
    },
    { at: '2026-03-13T16:40', who: 'petra.lammerts', do: 'akkoord', input: { version: 1 } },
  ],
};
