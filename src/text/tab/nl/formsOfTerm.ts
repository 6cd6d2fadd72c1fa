/** What touches the term, and where a complaint is not handled or belongs elsewhere. */
export const formsOfTerm = {
  extend: {
    intro: 'De klager en de medewerker over wie het gaat krijgen allebei bericht.',
    weeks: 'Hoeveel weken?',
    count: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weken`),
    reason: 'Waarom duurt het langer?',
    reasonHint: 'Dit staat in het bericht aan beide kanten.',
    whatIf: (day: string) => `Wat als: de laatste dag wordt dan ${day}.`,
  },
  forwarded: {
    intro: 'Vanaf deze dag telt de termijn van de klachtenbehandelaar.',
    on: 'Wanneer kreeg de klachtencoördinator de klacht?',
    from: 'Wie stuurde de klacht door?',
  },
  admissibility: {
    intro:
      'De burger krijgt hierover één brief: ontvangen, ontvankelijk of niet, en wanneer het antwoord komt.',
    admissible: 'Is de klacht ontvankelijk?',
    answers: { ja: 'Ja, we behandelen de klacht', nee: 'Nee' },
    ground: 'Waarom niet?',
    choose: 'Kies …',
    reason: 'Leg het uit',
    reasonHint: 'Dit staat in de brief. Schrijf het zo dat de burger het begrijpt.',
    whyNoContact: 'Waarom is er niet eerst met de burger gesproken?',
    whyNoContactHint: 'Of leg eerst een gesprek vast. Dit staat niet in de brief.',
  },
  notHandled: {
    intro:
      'Behandelen mag altijd. Doe je het niet, dan moet de klager dat binnen vier weken na ontvangst weten.',
    ground: 'Waarom hoeft de klacht niet te worden behandeld?',
    choose: 'Kies …',
    reason: 'Waarom zou behandelen te veel vragen?',
    reasonHint: 'Dit staat in de brief aan de klager.',
    noContact: 'Waarom kon niemand met de klager spreken?',
    noContactHint: 'Nodig, want er is nog geen gesprek vastgelegd.',
    checkOn: 'Wanneer kijk je opnieuw?',
    checkOnHint: 'Deze reden gaat voorbij. De klacht wacht tot die dag.',
  },
  refer: {
    intro:
      'Bel zelf eerst met de andere organisatie. We vragen later of de klager daar is aangekomen.',
    organisation: 'Welke organisatie?',
    whom: 'Wie helpt de klager daar verder?',
    whomHint: 'Een persoon of een loket.',
    spokenWith: 'Met wie heb je gesproken?',
    on: 'Wanneer was dat?',
  },
  arrived: {
    intro:
      'Bel de klager of de andere organisatie. Zolang het niet zeker is, vragen we het nog eens.',
    which: 'Welke doorverwijzing?',
    answer: 'Is de klager daar aangekomen?',
    yes: 'Ja, de klager wordt daar geholpen',
    no: 'Nog niet',
    on: 'Wanneer heb je dat gevraagd?',
  },
  furtherDelay: {
    intro:
      'Dit kan alleen als de klager het schriftelijk goedvindt. De afgesproken dag schuift niet op.',
    until: 'Tot en met welke dag?',
    on: 'Wanneer schreef de klager dat het goed is?',
    how: 'Hoe schreef de klager dat?',
    kept: 'Waar is dat bewaard?',
  },
  waitFor: {
    intro: 'We herinneren je zolang niet aan contact. De termijn loopt gewoon door.',
    on: 'Sinds wanneer?',
    until: 'Tot en met',
    untilHint: 'Leeg als je dat nog niet weet.',
    reason: 'Waar wacht de klacht op?',
  },
  struck: {
    intro:
      'Wat je weghaalt, telt niet meer mee. Alles wordt opnieuw berekend. In het logboek blijft het staan.',
    what: 'Wat klopt niet?',
    choose: 'Kies …',
    kinds: {
      verlenging: (on: string) => `Verlenging van ${on}`,
      'verder-uitstel': (on: string) => `Verder uitstel van ${on}`,
      gesprek: (on: string) => `Gesprek van ${on}`,
      hoorgesprek: (on: string) => `Verslag van het hoorgesprek op ${on}`,
    },
    reason: 'Wat was er fout?',
  },
  receipt: {
    intro: 'Alle termijnen worden opnieuw geteld vanaf deze dag.',
    received: 'Wanneer is de klacht ontvangen?',
    byCoordinator: 'Wanneer kreeg de klachtencoördinator de klacht?',
    reason: 'Waarom klopte de dag niet?',
  },
  silence: {
    intro: 'Dit kan pas na genoeg pogingen en een brief. De klager kan altijd terugkomen.',
    reason: 'Waarom sluit je de klacht?',
  },
  contactRule: {
    intro:
      'Schrijf op wat er gebeurde, niet wat je van de klager vindt. De klager mag altijd schrijven en de klacht gaat gewoon door.',
    rule: 'Wat spreken we af?',
    person: 'Wie spreekt de klager?',
    behaviour: 'Wat is er gebeurd?',
    behaviourHint: 'Dit staat in de brief. Bijvoorbeeld: u belde veertien keer op één dag.',
    from: 'Vanaf wanneer?',
    reviewOn: 'Wanneer kijken we opnieuw?',
    endIntro: 'De klager krijgt bericht dat de afspraak voorbij is.',
    endReason: 'Waarom is de afspraak niet meer nodig?',
  },
};
