import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import type { GroundCode } from '../../../contract/domainTypes.ts';
import { day, greeting, senderWords } from './opening.ts';
import { ombudsman } from './ombudsman.ts';

/** Word that the complaint is not handled: the ground, the motive, and where to go (Awb 9:8 lid 3, 9:12 lid 2). */
export const buitenBehandeling = (facts: LetterFacts): LetterText => ({
  subject: 'Wij behandelen uw klacht niet',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}.`,
        ...why(facts),
        ...later(facts),
        `Wilt u hierover praten? Bel mij: ${senderWords(facts)}.`,
      ],
    },
    ombudsman(facts),
  ],
});

const why = ({ notHandled }: LetterFacts): readonly string[] =>
  notHandled === undefined
    ? []
    : [
        `Wij behandelen uw klacht niet. ${groundSentences[notHandled.ground]}`,
        `Wij hebben dit voor uw klacht afgewogen. ${notHandled.reason}`,
      ];

const later = ({ notHandled }: LetterFacts): readonly string[] =>
  notHandled?.checkOn === undefined
    ? []
    : [
        `Dit is voor nu. Op ${day(notHandled.checkOn)} kijken wij opnieuw of wij uw klacht kunnen behandelen. U hoort dan van ons. U hoeft daar niets voor te doen.`,
      ];

const law = 'Dat mag volgens artikel 9:8 van de Algemene wet bestuursrecht.';

const groundSentences: Readonly<Record<GroundCode, string>> = {
  'eerder-behandeld': `Wij hebben deze klacht al eerder behandeld. ${law}`,
  'ouder-dan-een-jaar': `Wat er gebeurde, is langer dan een jaar geleden. ${law}`,
  'bezwaar-mogelijk': `U kunt of kon hierover bezwaar maken. ${law}`,
  'beroep-mogelijk': `U kunt of kon hierover in beroep gaan. ${law}`,
  'andere-rechter': `Een rechter gaat of ging hierover. ${law}`,
  'strafrechtelijk-onderzoek': `Er loopt een strafrechtelijk onderzoek. ${law}`,
  'onvoldoende-belang': `Uw belang bij de behandeling is daarvoor te klein. ${law}`,
  'onvoldoende-gewicht': `Wat er gebeurde, weegt daarvoor te licht. ${law}`,
  'geen-klacht': 'Wat u schreef, is volgens onze regels geen klacht.',
  'beroep-niet-uitgeput': 'U kunt hierover eerst nog ergens anders in beroep.',
  'rechterlijk-beroep': 'Hierover loopt een zaak bij de rechter.',
  'kennelijk-ongegrond': 'Het is duidelijk dat de klacht niet terecht is.',
  'geen-belang': 'U heeft zelf geen belang bij deze klacht.',
  anoniem: 'Wij weten niet wie de klacht heeft ingediend.',
  'beleid-of-regelgeving': 'Uw klacht gaat over beleid of regels.',
  'geen-lokaal-bestuur': 'Uw klacht gaat niet over ons bestuur.',
};
