/** The page for the hearing itself: what is said there, and what is noted. */
export const talk = {
  title: 'Hoorgesprek',
  open: 'Naar het hoorgesprek',
  notYours: 'Dit hoorgesprek leg jij nu niet vast.',
  agenda: 'Zo loopt het gesprek',
  steps: [
    'Welkom. Iedereen zegt wie hij is en waarvoor hij er is.',
    'Zeg waar het over gaat, hoelang het duurt en wie het verslag leest.',
    'Vraag of iemand het gesprek opneemt.',
    'Laat eerst vertellen. Vraag daarna door, per deel van de klacht.',
    'Vraag wat er nodig is om verder te kunnen.',
    'Vraag: is er nog iets niet besproken?',
    'Vertel hoe het verder gaat en wanneer er antwoord komt.',
  ],
  answerBy: (day: string) => `Het antwoord komt uiterlijk op ${day}.`,
  who: 'Wie is wie',
  nameUnknown: 'Naam niet bekend',
  leads: 'leidt het gesprek',
  hears: 'lid van de commissie',
  mayCome: 'mag erbij zijn',
  needs: (what: string) => `heeft nodig: ${what}`,
  quorum: (count: number) =>
    count === 1
      ? 'Tel eerst: er moet minstens 1 lid van de commissie bij zijn.'
      : `Tel eerst: er moeten minstens ${count} leden van de commissie bij zijn.`,
  recording: 'Als iemand wil opnemen',
  recordingRules: [
    'De klager mag het gesprek opnemen als hij dat vooraf zegt. Weigeren kan meestal niet.',
    'Spreek af waarvoor de opname is en wie hem hoort. Leg dat vast bij Stukken en opnames.',
    'Blijkt later dat iemand heeft opgenomen zonder het te zeggen? De opname mag meetellen. Vertel het je collega en laat die luisteren.',
  ],
  questions: 'Wat je kunt vragen',
  ask: {
    klager: [
      'Wat gebeurde er volgens u?',
      'Wat betekende dat voor u?',
      'Wat had u verwacht?',
      'Wat is er nodig om het goed te maken?',
    ],
    beklaagde: [
      'Wat gebeurde er volgens jou?',
      'Wat wist je toen, en wat nog niet?',
      'Waarom liep het zo?',
      'Wat zou je een volgende keer doen?',
    ],
  },
  intro:
    'Typ tijdens het gesprek mee. Dit blijft bewaard en alleen jij ziet het, tot je het vastlegt.',
  partName: (number: number) => `Deel ${number}: waar gaat het over?`,
  said: (number: number) => `Deel ${number}: wat is er gezegd?`,
  addPart: 'Nog een deel',
  rest: 'Is er nog iets niet besproken?',
  restHint: 'Vraag dit altijd, voordat je afsluit.',
  restHead: 'Verder besproken',
  fromNotes: 'Je aantekeningen staan hier per deel. Haal weg wat voor de klacht niet nodig is.',
  addNotes: 'Zet je aantekeningen eronder',
};
