import type { Story } from '../story.ts';

/** Two accounts and nobody who saw it: no judgement, which is not "ongegrond". */
export const notEstablished: Story = {
  name: 'niet-vast-te-stellen',
  shows: 'niet vast te stellen: geen oordeel',
  ends: 'afgesloten',
  moments: [
    {
      at: '2026-01-15T09:40',
      who: 'imran.baksh',
      do: 'registreren',
      input: {
        channel: 'mondeling',
        klager: {
          kind: 'burger',
          name: 'Yolanthe Grasmeijer',
          contact: { phone: '06 0000 0116', address: 'Eikenlaan 5, Veenmeer' },
          replyChannel: 'brief',
        },
        accused: { kind: 'medewerker', personId: 'kevin.snijders', name: 'een jonge medewerker' },
        aanduiding: 'opmerking over taal aan de balie',
        what: 'Mevrouw vroeg iets over haar rijbewijs en zocht naar woorden. Zij zegt dat de medewerker toen zei dat ze eerst maar eens Nederlands moest leren. Zij schaamde zich en is weggegaan.',
        happenedOn: '2026-01-14',
        where: 'Publieksbalie, gemeentehuis',
        category: 'bejegening',
        otherCategories: ['ongelijke-behandeling'],
        received: '2026-01-15',
      },
    },
    {
      at: '2026-01-15T13:10',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'post' },
    },
    {
      at: '2026-01-16T10:15',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-01-16',
        note: 'Mevrouw wil dat de medewerker weet wat dit met haar deed.',
        agreed: 'De teamleider spreekt met allebei apart. Mevrouw neemt een vriendin mee.',
      },
    },
    {
      at: '2026-01-16T10:30',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'erik.haverkate' },
    },
    { at: '2026-01-19T09:20', who: 'erik.haverkate', do: 'accepteren', input: {} },
    { at: '2026-01-20T11:00', who: 'erik.haverkate', do: 'verteld', input: { on: '2026-01-20' } },
    {
      at: '2026-01-21T09:00',
      who: 'erik.haverkate',
      do: 'afschrift',
      input: { on: '2026-01-21' },
    },
    {
      at: '2026-01-22T10:30',
      who: 'erik.haverkate',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['klager'],
        form: 'apart',
        on: '2026-01-29',
        time: '10:00',
        place: 'Gemeentehuis, kamer 1.02',
      },
    },
    {
      at: '2026-01-22T13:15',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'post' },
    },
    {
      at: '2026-01-29T11:10',
      who: 'erik.haverkate',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager'],
        form: 'apart',
        on: '2026-01-29',
        present: 'De klager met een vriendin en de teamleider',
        record: 'De klager herhaalt wat er volgens haar is gezegd. Er stond niemand dichtbij.',
      },
    },
    {
      at: '2026-01-30T09:50',
      who: 'erik.haverkate',
      do: 'hoorgesprek-vastleggen',
      input: {
        sides: ['beklaagde'],
        form: 'apart',
        on: '2026-01-30',
        present: 'De medewerker en de teamleider',
        record:
          'De medewerker zegt dat hij vroeg of zij liever in het Engels verder wilde. Hij begrijpt dat dat verkeerd kan overkomen en vindt dat heel vervelend.',
        accounts: 'verschillen',
      },
    },
    {
      at: '2026-02-02T09:15',
      who: 'erik.haverkate',
      do: 'verslag-voorleggen',
      input: { side: 'klager', on: '2026-02-02' },
    },
    {
      at: '2026-02-02T13:20',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b3', how: 'post' },
    },
    {
      at: '2026-02-04T11:20',
      who: 'erik.haverkate',
      do: 'reactie-vastleggen',
      input: {
        on: '2026-02-04',
        as: 'andere-lezing',
        text: 'Mevrouw heeft het verslag gelezen. Zij blijft bij wat zij hoorde.',
      },
    },
    {
      at: '2026-02-05T16:40',
      who: 'erik.haverkate',
      do: 'lezingen-afronden',
      input: {
        as: 'definitief',
        reason: 'Beiden hebben elkaars verhaal gelezen. Er is niemand anders om te vragen.',
      },
    },
    {
      at: '2026-02-10T14:30',
      who: 'erik.haverkate',
      do: 'oordeel-concept',
      input: {
        parts: [
          {
            part: 'De opmerking over taal',
            findings:
              'U en de medewerker vertellen verschillend wat er is gezegd. Wij zochten naar iemand die het hoorde; die was er niet. Er is geen opname van geluid.',
            established: 'nee',
            searched: ['getuigen', 'camera', 'collegas'],
            lawfulness: 'niet-aan-de-orde',
            recordKeeping: 'in-orde',
            outcome: 'geen-oordeel',
            reasons:
              'Wij kunnen niet vaststellen welke woorden zijn gebruikt. Dat betekent niet dat wij u niet geloven.',
          },
        ],
        conclusions:
          'Wij geven geen oordeel over de opmerking. Wel is duidelijk dat u zich gekwetst voelde. Dat vinden wij erg.',
        offer: 'De medewerker wil u graag zelf zeggen dat het hem spijt dat het zo overkwam.',
        lesson: 'Het team oefent in het voorjaar hoe je helpt als iemand naar woorden zoekt.',
      },
    },
    {
      at: '2026-02-10T14:45',
      who: 'erik.haverkate',
      do: 'ter-meelezing',
      input: { version: 1 },
    },
    {
      at: '2026-02-12T09:30',
      who: 'marijke.hofstra',
      do: 'meegelezen',
      input: { version: 1, verdict: 'akkoord' },
    },
    {
      at: '2026-02-13T10:00',
      who: 'petra.lammerts',
      do: 'oordeel-geopend',
      input: { version: 1 },
    },
    { at: '2026-02-13T10:10', who: 'petra.lammerts', do: 'akkoord', input: { version: 1 } },
    {
      at: '2026-02-13T13:20',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b4', how: 'post' },
    },
    {
      at: '2026-02-18T10:20',
      who: 'marijke.hofstra',
      do: 'tevredenheid',
      input: { answer: 'tevreden' },
    },
    { at: '2026-02-18T10:30', who: 'marijke.hofstra', do: 'afsluiten', input: {} },
    {
      at: '2026-03-12T15:10',
      who: 'marijke.hofstra',
      do: 'ombudsman-oordeel',
      input: {
        body: 'nationale-ombudsman',
        outcome: 'gegrond',
        on: '2026-03-10',
        note: 'De ombudsman vindt dat wij ook mensen in de wachtruimte hadden moeten vragen.',
      },
    },
  ],
};
