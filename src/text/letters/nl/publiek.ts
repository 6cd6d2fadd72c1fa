import type { LetterText } from '../../../contract/letter.ts';
import type { Length, PublicFacts } from '../../../contract/publicText.ts';

type Sections = LetterText['sections'];

/**
 * The text for the organisation's own website: how one complains, what happens and how long it takes.
 *
 * @see requirement O24
 */
export const publicText = (facts: PublicFacts): Sections => [
  {
    heading: `Een klacht over ${facts.organisation}`,
    paragraphs: [
      'Bent u niet tevreden over hoe wij met u omgingen? Laat het ons weten. Dat kan op elke manier: bel, mail, schrijf, of vertel het aan de balie. U heeft geen formulier nodig, en het kost u niets.',
    ],
  },
  {
    heading: 'Wat doen wij met uw klacht?',
    paragraphs: [
      ...first(facts),
      'Vaak vinden we samen een oplossing. Bent u daarmee tevreden, dan is uw klacht klaar.',
      'Lukt dat niet, dan onderzoekt iemand de klacht die er niet bij was. Die luistert naar u en naar de medewerker over wie het gaat. U mag iemand meenemen. Daarna krijgt u een brief met ons antwoord, met de redenen, en met wat wij ervan leren.',
    ],
  },
  { heading: 'Hoelang duurt het?', paragraphs: howLong(facts) },
  { heading: 'Bent u het niet eens met ons antwoord?', paragraphs: next(facts) },
  ...(facts.privacyStatement === undefined
    ? []
    : [
        {
          heading: 'Wat doen wij met uw gegevens?',
          paragraphs: [`Dat leest u op ${facts.privacyStatement}.`],
        },
      ]),
];

const first = ({ callWithin, firstLetter }: PublicFacts): readonly string[] => [
  'U krijgt een nummer voor uw klacht.',
  ...(callWithin === undefined
    ? []
    : [
        `Wij bellen u binnen ${callWithin} werkdagen. We vragen wat er is gebeurd en wat u graag wilt. Wilt u liever mailen of schrijven? Dat kan altijd.`,
      ]),
  ...(firstLetter === undefined
    ? []
    : [
        `Binnen ${long(firstLetter)} krijgt u een brief. Daarin staat of wij uw klacht behandelen.`,
      ]),
];

const howLong = ({ settle, withAdviser, extension }: PublicFacts): readonly string[] => [
  `U krijgt binnen ${long(settle)} antwoord.${
    withAdviser === undefined
      ? ''
      : ` Vragen we een commissie om advies, dan is dat binnen ${long(withAdviser)}.`
  }`,
  ...(extension === undefined
    ? []
    : [
        `Soms lukt dat niet. Dan mag het ${long({ unit: 'weken', count: extension })} langer duren. U hoort dat vooraf, met de reden.`,
      ]),
];

const next = ({ ownSecondLine }: PublicFacts): readonly string[] => [
  'U mag altijd bij ons terugkomen, ook later.',
  ...(ownSecondLine === undefined
    ? [
        'U kunt ook naar de Nationale ombudsman. Die is onafhankelijk. Dat kan tot een jaar na ons antwoord, en het kost u niets. Telefoon: 0800 33 55 555 (gratis). Website: www.nationaleombudsman.nl.',
      ]
    : [ownSecondLine].filter(Boolean)),
];

const long = ({ unit, count }: Length): string =>
  count === 1 ? `1 ${one[unit]}` : `${count} ${unit === 'jaren' ? 'jaar' : unit}`;

const one = { weken: 'week', dagen: 'dag', jaren: 'jaar' } as const;
