import type { CommonTexts } from '../nl.ts';

export const coreValues: CommonTexts['coreValues'] = {
  'open-en-duidelijk': 'Open and clear',
  respectvol: 'Respectful',
  'betrokken-en-oplossingsgericht': 'Involved and aimed at solutions',
  'eerlijk-en-betrouwbaar': 'Honest and reliable',
};

export const requirements: CommonTexts['requirements'] = {
  transparant: {
    name: 'Transparent',
    meaning: 'Everybody can follow what we do and why.',
  },
  'goede-informatieverstrekking': {
    name: 'Good information',
    meaning: 'We give all information somebody needs in time, and it is right.',
  },
  'luisteren-naar-de-burger': {
    name: 'Listening to the citizen',
    meaning: 'We really listen, also to what somebody does not say at once.',
  },
  'goede-motivering': {
    name: 'Good reasons',
    meaning: 'We explain clearly why we do something.',
  },
  'respecteren-van-grondrechten': {
    name: 'Respect for fundamental rights',
    meaning: 'We keep to rights such as privacy, freedom and equal treatment.',
  },
  'bevorderen-van-actieve-deelname': {
    name: 'Encouraging citizens to take part',
    meaning: 'We let people think along and take part.',
  },
  'fatsoenlijke-bejegening': {
    name: 'Decent treatment',
    meaning: 'We are polite and friendly and help people on.',
  },
  'fair-play': {
    name: 'Fair play',
    meaning: 'We play with open cards and give a fair chance.',
  },
  evenredigheid: {
    name: 'Proportionality',
    meaning: 'What we do fits the matter and does not go too far.',
  },
  'bijzondere-zorg': {
    name: 'Special care',
    meaning: 'We take extra care of people who depend on us.',
  },
  maatwerk: {
    name: 'Made to measure',
    meaning: 'We depart from a rule where it hits somebody unintended.',
  },
  samenwerking: {
    name: 'Cooperation',
    meaning: 'We work together and send nobody from pillar to post.',
  },
  'coulante-opstelling': {
    name: 'Generosity',
    meaning: 'We admit a mistake and put it right generously.',
  },
  voortvarendheid: {
    name: 'Promptness',
    meaning: 'We are as quick as possible and keep to the term.',
  },
  'de-escalatie': {
    name: 'De-escalation',
    meaning: 'We keep it calm, also when somebody is angry.',
  },
  integriteit: {
    name: 'Integrity',
    meaning: 'We use our power only for what it is meant for.',
  },
  betrouwbaarheid: {
    name: 'Reliability',
    meaning: 'We do what we say and keep to the law.',
  },
  onpartijdigheid: {
    name: 'Impartiality',
    meaning: 'We take no side and have no interest of our own.',
  },
  redelijkheid: {
    name: 'Reasonableness',
    meaning: 'We weigh all interests before we do something.',
  },
  'goede-voorbereiding': {
    name: 'Good preparation',
    meaning: 'We first find out everything we must know.',
  },
  'goede-organisatie': {
    name: 'Good organisation',
    meaning: 'Our systems, data and agreements are in order.',
  },
  professionaliteit: {
    name: 'Professional conduct',
    meaning: 'We work as one may expect of people in this profession.',
  },
};

export const lawfulness: CommonTexts['lawfulness'] = {
  rechtmatig: 'Yes, we kept to law and rules',
  'niet-rechtmatig': 'No',
  'niet-aan-de-orde': 'This part is not about that',
};

export const searchedIn: CommonTexts['searchedIn'] = {
  systemen: 'Our systems',
  telefoonlijst: 'The phone log',
  getuigen: 'People who were there',
  camera: 'Camera images',
  collegas: 'Colleagues of the team',
  'afgegeven-spullen': 'Things that were handed over',
};

export const recordKeeping: CommonTexts['recordKeeping'] = {
  'in-orde': 'Yes, it was written down well what happened',
  tekort: 'No, that should have been better',
};

export const lessonLevels: CommonTexts['lessonLevels'] = {
  zaak: 'This one case',
  organisatie: 'How we work',
  beleid: 'Our policy or rules',
};

export const learners: CommonTexts['learners'] = {
  medewerker: 'The employee',
  collegas: 'Colleagues',
  beleidsmaker: 'Who makes the rules',
};

export const learning: CommonTexts['learning'] = {
  verbetering: 'We are going to change something',
  'geleerd-zonder-wijziging': 'We learn from it, but change nothing',
  'niets-te-veranderen': 'Nothing needs to change',
};

export const apologyHow: CommonTexts['apologyHow'] = {
  mondeling: 'In a talk',
  schriftelijk: 'In the letter',
  beide: 'In a talk and in the letter',
};
