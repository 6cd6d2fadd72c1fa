import type { ContactRuleCode } from '../../../contract/domainTypes.ts';
import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';
import { ombudsman } from './ombudsman.ts';

type Rule = NonNullable<LetterFacts['contactRule']>;

/** How there is contact for a while, because of which behaviour, until when; and what stays as it was (O59, O60). */
export const contactregel = (facts: LetterFacts): LetterText => ({
  subject: 'Een afspraak over ons contact',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Dit gaat over uw klacht met nummer ${facts.kenmerk}.`,
        ...(facts.contactRule === undefined ? [] : agreed(facts.contactRule)),
      ],
    },
    {
      heading: 'Wat blijft hetzelfde?',
      paragraphs: [
        'U mag ons altijd schrijven. Wij lezen alles. Wij behandelen uw klacht zoals elke andere klacht. U krijgt de kans om uw verhaal te doen, ook als dat op papier is.',
        `Bent u het niet eens met deze afspraak? Schrijf dat dan aan ${senderWords(facts)}.`,
      ],
    },
    ombudsman(facts),
  ],
});

const agreed = ({ rule, behaviour, from, reviewOn, person }: Rule): readonly string[] => [
  `Dit is er gebeurd. ${behaviour}`,
  `Daarom geldt vanaf ${day(from)} een afspraak. ${rules[rule](person)}`,
  `Op ${day(reviewOn)} kijken wij of de afspraak nog nodig is.`,
];

const rules: Readonly<Record<ContactRuleCode, (person: string | undefined) => string>> = {
  'vaste-persoon': (person) =>
    `U spreekt met één medewerker${person === undefined ? '' : `: ${person}`}. Andere medewerkers spreken u hier niet over.`,
  schriftelijk: () => 'Wij hebben contact met u per brief of e-mail. Wij bellen niet.',
  'geen-contact': () =>
    'Wij behandelen uw klacht met wat u ons al vertelde. Wij bellen u niet en nodigen u niet uit voor een gesprek.',
};

/** The rule no longer holds. */
export const contactregelVoorbij = (facts: LetterFacts): LetterText => ({
  subject: 'De afspraak over ons contact is voorbij',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Wij hadden een afspraak over contact bij uw klacht met nummer ${facts.kenmerk}. Die afspraak is voorbij.`,
        `U kunt weer bellen, mailen en schrijven: ${senderWords(facts)}.`,
      ],
    },
  ],
});
