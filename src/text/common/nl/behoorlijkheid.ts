import type {
  CoreValue,
  Lawfulness,
  RecordKeeping,
  Requirement,
  SearchedIn,
} from '../../../domain/complaint/behoorlijkheid.ts';
import type {
  Apology,
  Learner,
  Learning,
  LessonLevel,
} from '../../../domain/complaint/learning.ts';

export const coreValues: Record<CoreValue, string> = {
  'open-en-duidelijk': 'Open en duidelijk',
  respectvol: 'Respectvol',
  'betrokken-en-oplossingsgericht': 'Betrokken en oplossingsgericht',
  'eerlijk-en-betrouwbaar': 'Eerlijk en betrouwbaar',
};

/** Names of the Nationale ombudsman, with what each means in a sentence of ours. */
export const requirements: Record<
  Requirement,
  { readonly name: string; readonly meaning: string }
> = {
  transparant: {
    name: 'Transparant',
    meaning: 'Iedereen kan volgen wat wij doen en waarom.',
  },
  'goede-informatieverstrekking': {
    name: 'Goede informatieverstrekking',
    meaning: 'Wij geven op tijd alle informatie die iemand nodig heeft, en die klopt.',
  },
  'luisteren-naar-de-burger': {
    name: 'Luisteren naar de burger',
    meaning: 'Wij luisteren echt, ook naar wat iemand niet meteen zegt.',
  },
  'goede-motivering': {
    name: 'Goede motivering',
    meaning: 'Wij leggen duidelijk uit waarom wij iets doen.',
  },
  'respecteren-van-grondrechten': {
    name: 'Respecteren van grondrechten',
    meaning: 'Wij houden ons aan rechten als privacy, vrijheid en gelijke behandeling.',
  },
  'bevorderen-van-actieve-deelname': {
    name: 'Bevorderen van actieve deelname door de burger',
    meaning: 'Wij laten mensen meedenken en meedoen.',
  },
  'fatsoenlijke-bejegening': {
    name: 'Fatsoenlijke bejegening',
    meaning: 'Wij zijn beleefd en vriendelijk en helpen verder.',
  },
  'fair-play': {
    name: 'Fair play',
    meaning: 'Wij spelen open kaart en geven iemand een eerlijke kans.',
  },
  evenredigheid: {
    name: 'Evenredigheid',
    meaning: 'Wat wij doen, past bij wat er aan de hand is en gaat niet te ver.',
  },
  'bijzondere-zorg': {
    name: 'Bijzondere zorg',
    meaning: 'Wij zorgen extra goed voor mensen die van ons afhankelijk zijn.',
  },
  maatwerk: {
    name: 'Maatwerk',
    meaning: 'Wij wijken af van de regel als die iemand onbedoeld raakt.',
  },
  samenwerking: {
    name: 'Samenwerking',
    meaning: 'Wij werken samen en sturen niemand van het kastje naar de muur.',
  },
  'coulante-opstelling': {
    name: 'Coulante opstelling',
    meaning: 'Wij geven een fout toe en maken die ruim en zonder gedoe goed.',
  },
  voortvarendheid: {
    name: 'Voortvarendheid',
    meaning: 'Wij zijn zo snel als kan en houden ons aan de termijn.',
  },
  'de-escalatie': {
    name: 'De-escalatie',
    meaning: 'Wij houden het rustig, ook als iemand boos is.',
  },
  integriteit: {
    name: 'Integriteit',
    meaning: 'Wij gebruiken onze macht alleen waarvoor die bedoeld is.',
  },
  betrouwbaarheid: {
    name: 'Betrouwbaarheid',
    meaning: 'Wij doen wat wij zeggen en houden ons aan de wet.',
  },
  onpartijdigheid: {
    name: 'Onpartijdigheid',
    meaning: 'Wij kiezen geen kant en hebben geen eigen belang.',
  },
  redelijkheid: {
    name: 'Redelijkheid',
    meaning: 'Wij wegen alle belangen af voordat wij iets doen.',
  },
  'goede-voorbereiding': {
    name: 'Goede voorbereiding',
    meaning: 'Wij zoeken eerst alles uit wat wij moeten weten.',
  },
  'goede-organisatie': {
    name: 'Goede organisatie',
    meaning: 'Onze systemen, gegevens en afspraken zijn op orde.',
  },
  professionaliteit: {
    name: 'Professionaliteit',
    meaning: 'Wij werken zoals men van mensen met dit vak mag verwachten.',
  },
};

export const lawfulness: Record<Lawfulness, string> = {
  rechtmatig: 'Ja, wij hielden ons aan de wet en de regels',
  'niet-rechtmatig': 'Nee',
  'niet-aan-de-orde': 'Daar gaat dit deel niet over',
};

export const searchedIn: Record<SearchedIn, string> = {
  systemen: 'Onze systemen',
  telefoonlijst: 'De telefoonlijst',
  getuigen: 'Mensen die erbij waren',
  camera: 'Camerabeelden',
  collegas: 'Collega’s van het team',
  'afgegeven-spullen': 'Spullen die zijn afgegeven',
};

export const recordKeeping: Record<RecordKeeping, string> = {
  'in-orde': 'Ja, er is goed opgeschreven wat er gebeurde',
  tekort: 'Nee, dat had beter gemoeten',
};

export const lessonLevels: Record<LessonLevel, string> = {
  zaak: 'Deze ene zaak',
  organisatie: 'Hoe wij werken',
  beleid: 'Ons beleid of onze regels',
};

export const learners: Record<Learner, string> = {
  medewerker: 'De medewerker',
  collegas: 'Collega’s',
  beleidsmaker: 'Wie de regels maakt',
};

export const learning: Record<Learning['as'], string> = {
  verbetering: 'Wij gaan iets veranderen',
  'geleerd-zonder-wijziging': 'Wij leren ervan, maar veranderen niets',
  'niets-te-veranderen': 'Er hoeft niets te veranderen',
};

export const apologyHow: Record<Apology['how'], string> = {
  mondeling: 'In een gesprek',
  schriftelijk: 'In de brief',
  beide: 'In een gesprek en in de brief',
};
