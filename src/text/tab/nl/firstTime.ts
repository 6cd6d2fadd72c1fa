import type { WorkRole } from '../../../contract/workRole.ts';
import { examples } from './examples.ts';

const forWhom: Record<WorkRole, string> = {
  coordinator: 'Voor jou als klachtencoördinator',
  ondersteuning: 'Voor jou als je helpt bij klachten',
  leidinggevende: 'Voor jou als leidinggevende',
  behandelaar: 'Voor jou als behandelaar',
  medewerker: 'Voor jou als collega',
};

const lines: Record<WorkRole, readonly string[]> = {
  coordinator: [
    'Je belt als eerste met wie klaagt. Vaak is de klacht daarmee opgelost.',
    'Lukt dat niet, dan kies jij wie de klacht behandelt. De app laat zien wie er niet bij was.',
    'Je houdt de termijnen in het oog. De app waarschuwt op tijd en zegt bij elke datum waarom.',
  ],
  ondersteuning: [
    'Je krijgt een vraag als jij aan de beurt bent: meelezen, een brief versturen, een gesprek voeren of adviseren.',
    'In Mijn werk staat wat er van je wordt gevraagd, en wanneer.',
    'Heb je zelf met de klacht te maken? Zeg het, dan neemt een ander het over.',
  ],
  leidinggevende: [
    'Je leest een oordeel en geeft akkoord. Of je stuurt het terug met een opmerking.',
    'Blijft een klacht bij een van je mensen liggen? Dan hoor je dat.',
    'In Cijfers en Leren zie je hoe het gaat, zonder namen.',
  ],
  behandelaar: [
    'Je vertelt je collega zelf dat er een klacht is. Daarna hoor je beide kanten.',
    'Je schrijft op wat er gebeurde en wat je ervan vindt. De app vraagt naar wat nog ontbreekt.',
    'Lukt het niet op tijd? Zeg dat vóór de laatste dag. De app laat zien wat dan kan.',
  ],
  medewerker: [
    'Klaagt iemand bij jou? Luister, en leg de klacht vast. De klachtencoördinator neemt het over.',
    'Gaat een klacht over jou? Een collega vertelt het je. Daarna staat alles in Over mij.',
    'Je mag jouw kant vertellen en iemand meenemen. Een klacht is geen straf.',
  ],
};

export const firstTime = {
  title: 'Zo werkt Klachtwijzer',
  forWhom,
  linesTitle: 'Wat jij hier doet',
  lines,
  stateTitle: 'Staat alles klaar?',
  state: {
    signedIn: 'Je bent aangemeld. Dat ging vanzelf, via Teams.',
    ready: 'De app staat klaar.',
    notReady: 'De app staat nog niet klaar. De klachtencoördinator ziet wat er ontbreekt.',
    unknown: 'Of de app klaarstaat, wordt nog nagekeken.',
    consent: 'Toestemming van de beheerder',
    setUp: 'Inrichting',
    right: 'in orde',
    wrong: 'nog niet in orde',
    open: 'Open Zelfcontrole',
  },
  exampleTitle: 'Oefen met een voorbeeld',
  notice: 'Dit is een voorbeeld. Deze klacht bestaat niet.',
  noticeWhat: 'Wat je hier kiest, wordt nergens bewaard. Niemand krijgt bericht.',
  mark: 'VOORBEELD',
  step: ({ at, of }: { readonly at: number; readonly of: number }) => `Stap ${at} van ${of}`,
  right: 'Zo is het',
  other: 'Het kan beter',
  next: 'Verder',
  again: 'Nog een keer',
  done: 'Klaar. Zo gaat het ook met een echte klacht.',
  examples,
};
