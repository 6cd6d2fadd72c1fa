import * as phases from './phases.ts';

export const all = {
  title: 'Alle klachten',
  search: 'Zoek in alle klachten',
  searchHint: 'Kenmerk, aanduiding, tekst of klager. Niet op de naam van een collega.',
  tooShort: 'Typ minstens drie letters, of het nummer van de klacht.',
  found: (count: number) => (count === 1 ? '1 klacht gevonden' : `${count} klachten gevonden`),
  someFound: (count: number) =>
    `De nieuwste ${count} staan hier. Er zijn er misschien meer: typ nog een woord erbij.`,
  everyStage: 'Elke stand',
  order: 'Volgorde',
  orders: { datum: 'Eerst wat dringend is', kenmerk: 'Kenmerk', ontvangen: 'Ontvangen op' },
  closed: 'Toon ook afgesloten klachten',
  count: (count: number) => (count === 1 ? '1 klacht' : `${count} klachten`),
  empty: 'Er zijn geen klachten die hieraan voldoen.',
  noneFound: 'Geen klacht gevonden. Probeer een ander woord.',
  shown: ({ first, last }: { first: number; last: number }) =>
    `dit zijn ${first} tot en met ${last}`,
  pages: 'Bladeren',
  previous: 'Vorige',
  next: 'Volgende',
  nobody: 'nog niemand',
  onlyNobody: 'Alleen zonder behandelaar',
  onlyDue: 'Alleen wat deze week afloopt',
  columns: {
    kenmerk: 'Kenmerk',
    aanduiding: 'Aanduiding',
    stage: 'Stand',
    date: 'Datum',
    behandelaar: 'Behandelaar',
  },
};

export const about = {
  ...phases.about,
  title: 'Over mij',
  subtitle: 'Klachten over een contact met jou',
  empty: 'Er is geen klacht over een contact met jou.',
  one: 'Klacht over een contact met jou',
  open: 'Bekijk',
  support:
    'Een klacht is geen straf. Wil je er met iemand over praten? De vertrouwenspersoon is er voor je.',
  what: 'Waar gaat het over',
  noCopyYet: 'Je krijgt de klacht te lezen als je het afschrift hebt.',
  facts: 'Wat gebeurt er',
  stage: 'Stand',
  behandelaar: 'Behandelaar',
  klager: 'Klager',
  received: 'Ontvangen op',
  answerBy: 'Antwoord uiterlijk',
  hearings: 'Hoorgesprekken',
  noHearings: 'Er is nog geen hoorgesprek gepland.',
  reaction: {
    title: 'Lees het verslag en reageer',
    asked: (day: string) =>
      `Het verslag staat hieronder, bij Hoorgesprekken. Je kunt het lezen sinds ${day}.`,
    how: (whom: string) =>
      `Klopt het? Of was het anders? Zeg het hieronder, of ${whom === '' ? 'aan de behandelaar' : `aan ${whom}`}. Heb je meer tijd nodig? Zeg dat ook.`,
    other: 'De reactie van de klager',
    intro: 'De behandelaar leest je reactie en krijgt daar bericht van.',
    as: 'Klopt het verslag?',
    story: 'Hoe ging het volgens jou?',
    send: 'Versturen',
    given: 'Wat je op het verslag zei',
  },
  invitation: {
    intro: 'Kun je dan niet? Dan krijgt de behandelaar bericht.',
    which: 'Welk hoorgesprek?',
    as: 'Kom je?',
    when: 'Waarom niet, en wanneer kun je wel?',
    along: 'Wie komt er mee?',
    send: 'Versturen',
    answered: { komt: 'je komt', 'kan-niet': 'je kunt dan niet' },
  },
  outcome: 'Oordeel',
  rights: 'Wat mag jij',
  rightsLines: [
    'Je mag jouw kant vertellen, in een gesprek of op papier.',
    'Je mag iemand meenemen naar het gesprek.',
    'Je krijgt het verslag en mag zeggen wat er niet klopt.',
    'Je hoort het oordeel op hetzelfde moment als de klager.',
  ],
};
