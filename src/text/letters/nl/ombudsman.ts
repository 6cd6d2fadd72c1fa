import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { senderWords } from './opening.ts';

/**
 * Always in the letter that ends a complaint: which ombudsman, and within which term. Where another second line
 * holds, the organisation's own words about it, if it has any (K14).
 *
 * @see Awb art. 9:12 lid 2; requirement O53, which beats E41
 */
export const ombudsman = (facts: LetterFacts): LetterText['sections'][number] => ({
  heading: 'Bent u het er niet mee eens?',
  paragraphs: [
    `Dan kunt u terug naar ons. Dat mag altijd, ook later: ${senderWords(facts)}.`,
    ...(facts.ownSecondLine === undefined ? nationale : [facts.ownSecondLine].filter(Boolean)),
  ],
});

const nationale: readonly string[] = [
  'U kunt ook naar de Nationale ombudsman. Die is onafhankelijk. Dat kan tot een jaar na de datum van deze brief. Het kost u niets.',
  'Telefoon: 0800 33 55 555 (gratis). Website: www.nationaleombudsman.nl. Post: Nationale ombudsman, Postbus 93122, 2509 AC Den Haag.',
];
