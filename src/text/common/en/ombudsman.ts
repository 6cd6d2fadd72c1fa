import type { CommonTexts } from '../nl.ts';

export const motives: CommonTexts['motives'] = {
  'gehoord-worden': 'To be heard and seen',
  oordeel: 'To get a verdict',
  'recht-voor-later': 'That it goes well next time',
  aanspreken: 'That the employee is spoken to',
  'onafhankelijke-blik': 'That somebody else looks at it',
  voorkomen: 'That it does not happen to others',
};

export const rungs: CommonTexts['rungs'] = {
  1: 'Rung 1: the employee solves it',
  2: 'Rung 2: somebody inside handles the complaint',
  3: 'Rung 3: somebody outside looks at it',
};

export const promisedTo: CommonTexts['promisedTo'] = {
  klager: 'the complainant',
  medewerker: 'the employee it is about',
  ander: 'somebody else',
};

export const accounts: CommonTexts['accounts'] = {
  gelijk: 'Yes, both sides tell the same',
  verschillen: 'No, there are differences',
};

export const accountsStates: CommonTexts['accountsStates'] = {
  'geen-verschil': 'no difference reported',
  voorleggen: 'record still to be put to the other side',
  'wacht-op-reactie': 'waits for a reaction',
  klaar: 'complete',
};

export const reactions: CommonTexts['reactions'] = {
  klopt: 'It is right',
  'andere-lezing': 'It went otherwise',
  'geen-reactie': 'No reaction, also after being asked',
};

export const accountsSettled: CommonTexts['accountsSettled'] = {
  gelijk: 'Both sides tell the same',
  definitief: 'Asking further brings nothing new',
};

export const otherRoles: CommonTexts['otherRoles'] = {
  getuige: 'Witness',
  derde: 'Somebody else who has to do with it',
  'ondersteuner-klager': 'Support of the complainant',
  'ondersteuner-medewerker': 'Support of the employee',
  vertrouwenspersoon: 'Confidential adviser',
  gemachtigde: 'Speaks for the complainant',
};

export const broughtBy: CommonTexts['broughtBy'] = {
  klager: 'The complainant',
  medewerker: 'The employee it is about',
  organisatie: 'Our organisation',
  derde: 'Somebody else',
};

export const outsideBodies: CommonTexts['outsideBodies'] = {
  'nationale-ombudsman': 'National ombudsman',
  'andere-ombudsman': 'Other ombudsman',
  rechter: 'Court',
};

export const outsideOutcomes: CommonTexts['outsideOutcomes'] = {
  gegrond: 'Well-founded',
  'deels-gegrond': 'Partly well-founded',
  ongegrond: 'Unfounded',
  'geen-oordeel': 'No judgement',
  'niet-onderzocht': 'Not investigated',
};

export const compared: CommonTexts['compared'] = {
  gelijk: 'The same as our verdict',
  anders: 'Other than our verdict',
  'niet-te-vergelijken': 'Cannot be compared with our verdict',
};

export const helped: CommonTexts['helped'] = {
  ja: 'Yes, it helped',
  deels: 'In part',
  nee: 'No, it did not help',
};

export const linkReasons: CommonTexts['linkReasons'] = {
  'zelfde-zaak': 'It is about the same matter',
  'zelfde-thema': 'It is about the same subject',
  'andere-instantie': 'Another organisation has a part in it',
};
