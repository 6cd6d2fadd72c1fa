import type { LetterKind } from '../../contract/domainTypes.ts';
import type { LetterFacts, LetterText } from '../../contract/letter.ts';
import { dates } from '../common/nl/dates.ts';
import { outcomes } from '../common/nl/facts.ts';

/**
 * Always in the letter that ends a complaint: which ombudsman, and within which term
 * (Awb 9:12 lid 2; requirement O53 beats E41).
 */
const ombudsman = (facts: LetterFacts) => ({
  heading: 'Bent u het er niet mee eens?',
  paragraphs: [
    `Dan kunt u terecht bij de Nationale ombudsman. Dat kan tot een jaar na deze brief, en het kost u niets. Telefoon 0800 33 55 555 (gratis), of www.nationaleombudsman.nl. Post: Postbus 93122, 2509 AC Den Haag.`,
    `U kunt ook altijd weer bij mij terecht. Daar zit geen termijn aan. Mijn naam is ${facts.sender.name}${phone(facts)}.`,
  ],
});

const phone = ({ sender }: LetterFacts): string =>
  sender.phone === undefined ? '' : `, telefoon ${sender.phone}`;
const greeting = ({ addressee }: LetterFacts): string =>
  addressee === undefined ? 'Geachte heer of mevrouw,' : `Geachte ${addressee},`;
const day = (date: string | undefined): string => (date === undefined ? '' : dates.longDay(date));
const dayList = (days: readonly string[]): string =>
  days.map((one) => dates.longDay(one)).join(' en op ');

const letters: Readonly<Record<LetterKind, (facts: LetterFacts) => LetterText>> = {
  ontvangstbevestiging: (facts) => ({
    subject: 'Uw klacht is aangekomen',
    sections: [
      {
        paragraphs: [
          greeting(facts),
          `Uw klacht is bij mij aangekomen op ${day(facts.received)}. Uw nummer is ${facts.kenmerk}.`,
          ...(facts.callBefore === undefined
            ? []
            : [
                `Ik bel u uiterlijk ${day(facts.callBefore)}. Wilt u liever mailen of een brief? Dat kan altijd.`,
              ]),
          ...(facts.answerBy === undefined
            ? []
            : [
                `U krijgt uiterlijk ${day(facts.answerBy)} antwoord. Duurt het langer, dan hoort u dat vooraf van mij, met de reden.`,
              ]),
        ],
      },
      {
        heading: 'Wat gebeurt er nu?',
        paragraphs: [
          'Ik bespreek eerst met u wat er is gebeurd en wat u graag wilt. Vaak kunnen we het samen oplossen. Lukt dat niet, dan hoort iemand die er niet bij was u en de medewerker. Daarna krijgt u een brief met het oordeel en de redenen.',
          `U mag altijd iemand meenemen en later nog papieren sturen. Vragen? Bel mij: ${facts.sender.name}${phone(facts)}.`,
        ],
      },
    ],
  }),
  verdaging: (facts) => ({
    subject: 'Ons antwoord duurt langer',
    sections: [
      {
        paragraphs: [
          greeting(facts),
          `Op ${day(facts.received)} kregen wij uw klacht met nummer ${facts.kenmerk}. Wij hebben meer tijd nodig: ${weeks(facts)}.`,
          `De reden: ${facts.verdaging?.reason ?? ''}`,
          `U krijgt uiterlijk ${day(facts.verdaging?.until)} antwoord. De medewerker over wie het gaat, krijgt hetzelfde bericht.`,
          `Vindt u dit niet goed, bel mij dan: ${facts.sender.name}${phone(facts)}.`,
        ],
      },
    ],
  }),
  'informeel-afgerond': (facts) => ({
    subject: 'Wat wij hebben afgesproken',
    sections: [
      {
        paragraphs: [
          greeting(facts),
          `U had een klacht, met nummer ${facts.kenmerk}. U zei dat u tevreden bent met de oplossing. Dit hebben wij afgesproken:`,
          facts.agreed ?? '',
          'Daarmee is uw klacht afgerond. Toch niet tevreden? Bel of schrijf dan. Dan gaan wij verder.',
        ],
      },
      ombudsman(facts),
    ],
  }),
  'andere-behandelaar': (facts) => ({
    subject: 'U krijgt een andere behandelaar',
    sections: [
      {
        paragraphs: [
          greeting(facts),
          `Uw klacht met nummer ${facts.kenmerk} wordt vanaf nu behandeld door ${facts.newBehandelaar ?? facts.sender.name}. U hoeft niets opnieuw te vertellen: alles wat u zei, is overgedragen.`,
          `Vragen? Bel ${facts.sender.name}${phone(facts)}.`,
        ],
      },
    ],
  }),
  uitnodiging: (facts) => ({
    subject: 'Uitnodiging voor een gesprek over uw klacht',
    sections: [
      {
        paragraphs: [
          greeting(facts),
          `Ik nodig u uit voor een gesprek over uw klacht met nummer ${facts.kenmerk}.`,
          `Het gesprek is op ${day(facts.hearing?.date)} om ${dates.clock(facts.hearing?.time ?? '')}${
            facts.hearing?.place === undefined ? '' : `, ${facts.hearing.place}`
          }.`,
          'U vertelt daar uw verhaal. U mag iemand meenemen en papieren laten zien, ook nieuwe. Van het gesprek maak ik een kort verslag. Dat krijgt u te lezen.',
          `Komt deze dag niet uit, of kunt u niet goed komen? Bel mij dan: ${facts.sender.name}${phone(facts)}.`,
        ],
      },
    ],
  }),
  afdoening: (facts) => ({
    subject: 'Antwoord op uw klacht',
    sections: [
      {
        paragraphs: [
          greeting(facts),
          `Op ${day(facts.received)} kregen wij uw klacht met nummer ${facts.kenmerk}. In deze brief leest u wat wij hebben gevonden, wat ons oordeel is en wat wij ermee doen.`,
        ],
      },
      { heading: 'Met wie wij spraken', paragraphs: [heardWords(facts)] },
      ...(facts.draft?.parts ?? []).map((part, index) => ({
        heading:
          (facts.draft?.parts.length ?? 0) === 1 ? part.part : `Deel ${index + 1}: ${part.part}`,
        paragraphs: [
          `Wat wij vonden. ${part.findings}`,
          `Ons oordeel: ${outcomes[part.outcome].toLowerCase()}.`,
          `Waarom. ${part.reasons}`,
        ],
      })),
      {
        heading: 'Wat wij doen',
        paragraphs: [
          facts.draft?.conclusions ?? '',
          ...(facts.draft?.offer === undefined || facts.draft.offer === ''
            ? []
            : [facts.draft.offer]),
        ],
      },
      { heading: 'Wat wij hiervan leren', paragraphs: [facts.draft?.lesson ?? ''] },
      ombudsman(facts),
    ],
  }),
};

/** The letters to the citizen in plain Dutch (B1); never a term within which he must answer (K15). */
export const letterText = (facts: LetterFacts): LetterText => letters[facts.kind](facts);

function weeks({ verdaging }: LetterFacts): string {
  const count = verdaging?.weeks ?? 0;
  return count === 1 ? '1 week' : `${count} weken`;
}

function heardWords({ heard }: LetterFacts): string {
  if (heard === undefined) return '';
  const klager =
    heard.klager.length > 0
      ? `Wij spraken met u op ${dayList(heard.klager)}.`
      : `Wij hielden geen hoorgesprek met u. ${waived[heard.klagerWaived ?? ''] ?? ''}`.trim();
  const beklaagde =
    heard.beklaagde.length > 0
      ? ` Wij spraken met de medewerker over wie het gaat op ${dayList(heard.beklaagde)}.`
      : '';
  return `${klager}${beklaagde}`;
}

/** Grounds of Awb 9:10 lid 2, said to the complainant; what colleagues wrote about them stays inside. */
const waived: Readonly<Record<string, string>> = {
  'kennelijk-ongegrond': 'Uit uw klacht zelf bleek al duidelijk wat ons oordeel moest zijn.',
  'verklaart-af-te-zien': 'U vertelde ons dat u dat niet wilde.',
  'geen-reactie-binnen-termijn': 'Wij vroegen u of u dat wilde, en kregen daarop geen antwoord.',
};
