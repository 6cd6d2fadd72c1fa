import type * as nl from '../nl/facts.ts';

export const channels: typeof nl.channels = {
  telefoon: 'Phone',
  mondeling: 'In person',
  'social-media': 'Social media',
  chat: 'Chat message from a colleague',
  'e-mail': 'E-mail',
  post: 'Post',
  formulier: 'Form on the website',
  'mijn-loket': 'Mijn Loket',
  intern: 'Internal, through a colleague',
  ombudsman: 'Through the ombudsman',
};

export const replyChannels: typeof nl.replyChannels = {
  telefoon: 'Phone',
  'e-mail': 'E-mail',
  brief: 'Letter',
};

export const klagerKinds: typeof nl.klagerKinds = {
  burger: 'Resident, business or organisation',
  'medewerker-als-inwoner': 'Colleague, as a resident',
  'medewerker-werkrelatie': 'Colleague, about work',
  bestuurder: 'Member of the board or council',
};

export const categories: typeof nl.categories = {
  bejegening: 'Treatment',
  'geen-of-late-reactie': 'No answer or a late one',
  'onjuiste-informatie': 'Wrong information',
  communicatie: 'Communication',
  bereikbaarheid: 'Hard to reach',
  toezegging: 'Promise not kept',
  uitvoering: 'How work was done',
  dienstverlening: 'Service',
  handhaving: 'Enforcement',
  'ongelijke-behandeling': 'Unequal treatment',
  privacy: 'Privacy',
  overig: 'Something else',
};

/** Proposed short name of a complaint; stays Dutch, as all names of complaints do. */
export const aanduidingen: typeof nl.aanduidingen = {
  bejegening: 'onvriendelijk gesprek',
  'geen-of-late-reactie': 'niet teruggebeld',
  'onjuiste-informatie': 'verkeerde informatie gekregen',
  communicatie: 'onduidelijke brief',
  bereikbaarheid: 'niet te bereiken',
  toezegging: 'afspraak niet nagekomen',
  uitvoering: 'werk niet goed uitgevoerd',
  dienstverlening: 'slecht geholpen',
  handhaving: 'manier van handhaven',
  'ongelijke-behandeling': 'ongelijk behandeld',
  privacy: 'omgang met gegevens',
  overig: '',
};

export const outcomes: typeof nl.outcomes = {
  gegrond: 'Well-founded',
  'deels-gegrond': 'Partly well-founded',
  'gegrond-gecorrigeerd': 'Well-founded, already put right',
  ongegrond: 'Unfounded',
  'geen-oordeel': 'No judgement',
  stopzetting: 'Stopped',
};

export const established: typeof nl.established = {
  ja: 'Yes, it is established',
  deels: 'In part',
  nee: 'No, it cannot be established',
};

export const contactWith: typeof nl.contactWith = {
  klager: 'the complainant',
  medewerker: 'the employee it is about',
  team: 'the team',
};

export const contactHow: typeof nl.contactHow = {
  telefoon: 'Phone',
  gesprek: 'Talk',
  'e-mail': 'E-mail',
  brief: 'Letter',
  teams: 'Teams',
};

export const contactPurposes: typeof nl.contactPurposes = {
  'eerste-gesprek': 'First call',
  voortgang: 'Tell how things stand',
  nazorg: 'After-care',
  anders: 'Something else',
};

export const sides: typeof nl.sides = {
  klager: 'The complainant',
  beklaagde: 'The employee it is about',
};

export const hearingForms: typeof nl.hearingForms = {
  samen: 'Together in one talk',
  apart: 'Apart',
  telefoon: 'Phone',
  teams: 'Teams',
  schriftelijk: 'In writing',
};

export const invitationAnswers: typeof nl.invitationAnswers = {
  komt: 'I come',
  'kan-niet': 'I cannot then',
};

export const waiverGrounds: typeof nl.waiverGrounds = {
  'kennelijk-ongegrond': 'The complaint is manifestly unfounded',
  'verklaart-af-te-zien': 'The complainant does not want a hearing',
  'geen-reactie-binnen-termijn': 'The complainant did not say in time that he wants a hearing',
};

export const letterKinds: typeof nl.letterKinds = {
  ontvangstbevestiging: 'Confirmation of receipt',
  verdaging: 'Notice of a longer term',
  'informeel-afgerond': 'Confirmation that the complaint is solved',
  gespreksbevestiging: 'Confirmation of a talk',
  'andere-behandelaar': 'Notice of another handler',
  uitnodiging: 'Invitation to the hearing',
  verslag: 'Record to react to',
  'naar-commissie': 'Notice that the complaints committee is charged',
  afdoening: 'Letter with the verdict',
  'buiten-behandeling': 'Word: not handled',
  'verder-uitstel': 'Word of further delay',
  antwoord: 'Answer: received, admissible or not',
  'niet-bereikt': 'Word: we cannot reach you',
  voortgang: 'Message: we are still at work',
  'gesloten-na-stilte': 'Word: complaint closed',
  contactregel: 'Rule on contact',
  afzegging: 'Word that the hearing is off',
  'contactregel-voorbij': 'Rule on contact ended',
};

export const sentBy: typeof nl.sentBy = {
  'e-mail': 'E-mail',
  post: 'Post',
  telefoon: 'Read out by phone',
  'geen-adres': 'Not sent: no address known',
};

export const readAlong: typeof nl.readAlong = {
  akkoord: 'It is good as it is',
  opmerking: 'I have a remark',
};

export const satisfaction: typeof nl.satisfaction = {
  tevreden: 'The complainant is satisfied',
  'niet-tevreden': 'The complainant is not satisfied',
  'niet-bereikt': 'Not reached',
};

export const closings: typeof nl.closings = {
  'informeel-tevreden': 'Solved informally, to satisfaction',
  afgehandeld: 'Handled',
  'geen-contact': 'Closed, the complainant could not be reached',
  'buiten-behandeling': 'Not handled',
  'niet-ontvankelijk': 'Not admissible',
};

export const declineReasons: typeof nl.declineReasons = {
  'zelf-betrokken': 'I am involved myself',
  afwezig: 'I am away',
  anders: 'Something else',
};

/** Why a complaint may stay unhandled. */
export const grounds: typeof nl.grounds = {
  'eerder-behandeld': 'The complaint was handled before',
  'ouder-dan-een-jaar': 'It was more than a year ago',
  'bezwaar-mogelijk': 'The complainant can or could object',
  'beroep-mogelijk': 'The complainant can or could appeal',
  'andere-rechter': 'Another court deals or dealt with it',
  'strafrechtelijk-onderzoek': 'A criminal investigation is going on',
  'onvoldoende-belang': 'The interest of the complainant is clearly too small',
  'onvoldoende-gewicht': 'What happened clearly weighs too little',
  'geen-klacht': 'It is no complaint',
  'beroep-niet-uitgeput': 'The complainant can still appeal somewhere',
  'rechterlijk-beroep': 'A case is before a court',
  'kennelijk-ongegrond': 'The complaint is clearly unfounded',
  'geen-belang': 'The complainant has no interest in it',
  anoniem: 'The complainant is not known',
  'beleid-of-regelgeving': 'It is about policy or rules',
  'geen-lokaal-bestuur': 'It is not about this authority',
};

export const noJudgementReasons: typeof nl.noJudgementReasons = {
  'onvoldoende-duidelijk': 'After investigation it is still not clear enough',
  twijfel: 'There is still doubt whether it could have been done better',
  'fout-te-klein': 'The fault is too small to count',
};

export const stoppedBy: typeof nl.stoppedBy = {
  klager: 'The citizen',
  samen: 'The citizen and we together',
};

export const forwardedBy: typeof nl.forwardedBy = {
  diensthoofd: 'The head of the service',
  medewerker: 'The employee',
};

export const reportedAs: typeof nl.reportedAs = {
  terecht: 'Justified',
  'deels-terecht': 'Partly justified',
  'niet-terecht': 'Not justified',
  'geen-uitspraak': 'No ruling',
  gestopt: 'Stopped',
  opgelost: 'Solved, to satisfaction',
  'niet-behandeld': 'Not handled',
};

export const contactRules: typeof nl.contactRules = {
  'vaste-persoon': 'One colleague speaks with the complainant',
  schriftelijk: 'Contact only in writing',
  'geen-contact': 'The complaint is handled without renewed contact',
};
