/** Forms of mediation and committee. */
export const forms = {
  toetsen: {
    intro: 'Gaat de klacht over gedrag? Hoe lang is het geleden? Past bezwaar of beroep beter?',
    remark: 'Wat valt op?',
    remarkHint: 'Een twijfel houdt de klacht niet tegen. Niet behandelen is een aparte stap.',
  },
  'op-schrift-stellen': {
    intro:
      'Schrijf samen met de klager op wat er is gebeurd. De klacht gaat intussen gewoon verder.',
    text: 'De klacht, in de woorden van de klager',
  },
  'gezag-advies': { from: 'Van wie is het advies?', advice: 'Het advies' },
  'bemiddeling-vastleggen': {
    intro: 'Het gaat om de feiten, en om hoe beiden het hebben beleefd.',
    facts: 'Wat is er gebeurd?',
    ofKlager: 'Hoe heeft de klager het beleefd?',
    ofEmployee: 'Hoe heeft je collega het beleefd?',
    apologies: 'Wie bood excuses aan?',
    satisfied: 'Is de klager tevreden?',
    answers: { ja: 'Ja, de klager zegt dat zelf', nee: 'Nee, of nog niet' },
  },
  'geen-bemiddeling': {
    intro: 'De klager kan altijd nog naar de klachtencommissie.',
    reason: 'Waarom komt er geen gesprek?',
  },
  'naar-commissie': {
    intro:
      'De klager mag dit altijd vragen, hoe het gesprek ook liep. Beide kanten krijgen bericht. De termijn wordt 14 weken.',
    wish: 'Wat wil de klager van de commissie?',
  },
  'rapport-commissie': {
    intro:
      'Verzamel wat je collega en anderen vertellen. De commissie leest dit voor de hoorzitting.',
    text: 'Rapport',
  },
  'advies-commissie': {
    intro: 'Neem het schriftelijke advies van de commissie over, per klachtelement.',
    advice: 'Advies',
    recommendations: 'Aanbevelingen',
  },
  'beslisser-kiezen': {
    intro: 'De politiechef is er niet, of heeft er zelf mee te maken. Jij kiest wie beslist.',
    to: 'Wie beslist?',
    toHint: 'Niet wie het oordeel schreef, en niet wie er zelf mee te maken heeft.',
    reason: 'Waarom deze persoon?',
  },
  nabesproken: {
    intro:
      'Je hebt de klacht met je collega of het team besproken. Er komt niets in het personeelsdossier.',
    lesson: 'Wat leren jullie ervan?',
    lessonHint: 'Schrijf geen namen op.',
  },
};

/** More of a hearing where a committee hears. */
export const hearing = {
  hearers: 'Wie van de commissie hoort?',
  members: 'Wie van de commissie waren erbij?',
  notTogether: 'Waarom niet samen?',
  notTogetherHint: 'Alleen nodig als de klager en je collega niet samen worden gehoord.',
};

/** More of a judgement where a committee advised. */
export const verdict = {
  deviation: 'Waarom volg je het advies niet?',
  deviationHint: 'Alleen nodig als het oordeel anders is dan het advies.',
};

/** What the dossier shows of it. */
export const dossier = {
  title: 'Fase 1 en fase 2',
  states: {
    first: 'fase 1: bemiddeling',
    committee: 'fase 2: bij de commissie',
    advised: 'fase 2: advies gegeven',
  },
  authorities: { burgemeester: 'Burgemeester', hoofdofficier: 'Hoofdofficier van justitie' },
  tested: 'Getoetst aan de wet',
  transcription: 'Op schrift gesteld met de klager',
  copies: 'Afschrift aan de burgemeester en de hoofdofficier',
  adviceOf: (who: string) => `Advies: ${who}`,
  managerTold: 'Leidinggevende ingelicht',
  mediation: 'Bemiddeling',
  noMediation: 'Geen bemiddeling',
  satisfied: 'De klager is tevreden',
  notSatisfied: 'De klager is niet tevreden',
  apologised: (who: string) => `Excuses van: ${who}`,
  charged: 'Naar de klachtencommissie',
  report: 'Rapport voor de commissie',
  advice: 'Advies van de commissie',
  decider: (who: string) => `Gekozen om te beslissen: ${who}`,
  afterwards: 'Nabesproken',
  none: 'Hier is nog niets vastgelegd.',
};

/** What the employee reads of it. */
export const about = {
  committee: 'Advies van de klachtencommissie',
  mustAppear: 'Je moet bij de hoorzitting zijn. De zitting en de reis tellen als werktijd.',
  noPersonnelFile: 'Er komt niets over deze klacht in je personeelsdossier.',
};
