import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { greeting } from './opening.ts';
import { ombudsman } from './ombudsman.ts';

/** What was agreed, as it was said in the talk; coming back stays open (requirements O50, O51). */
export const informeelAfgerond = (facts: LetterFacts): LetterText => ({
  subject: 'Wat wij hebben afgesproken',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `U had een klacht, met nummer ${facts.kenmerk}. Wij spraken u daarover. U zei dat u tevreden bent met de oplossing.`,
        ...(facts.agreed === undefined ? [] : ['Dit hebben wij afgesproken:', facts.agreed]),
        'Daarmee is uw klacht opgelost. Klopt er iets niet, of bent u toch niet tevreden? Laat het ons weten. Dan gaan wij verder met uw klacht.',
      ],
    },
    ombudsman(facts),
  ],
});
