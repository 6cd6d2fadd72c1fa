import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { dates } from '../../common/nl/dates.ts';
import { day, greeting, senderWords } from './opening.ts';

/** The hearing to which he was invited is off; he may still tell his story. */
export const afzegging = (facts: LetterFacts): LetterText => ({
  subject: 'Ons gesprek over uw klacht gaat niet door',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Het gesprek over uw klacht met nummer ${facts.kenmerk} gaat niet door${moment(facts)}.`,
        'U mag nog altijd uw verhaal vertellen. Ik laat u weten hoe het verdergaat.',
        `Heeft u vragen? Bel of schrijf mij: ${senderWords(facts)}.`,
      ],
    },
  ],
});

const moment = ({ hearing }: LetterFacts): string =>
  hearing === undefined ? '' : `. Dat was op ${day(hearing.date)} om ${dates.clock(hearing.time)}`;
