import type { LetterFacts } from '../../../contract/letter.ts';
import { day } from './opening.ts';

type Draft = NonNullable<LetterFacts['draft']>;

/**
 * What was learnt, what changes and when is looked whether it helps; or why nothing needs to change.
 *
 * @see requirement O56
 */
export const learntWords = ({ lesson, learning, alsoLearnt }: Draft): readonly string[] => [
  ...(lesson.trim() === '' ? [] : [lesson]),
  ...changeWords(learning),
  ...(alsoLearnt === undefined ? [] : [`Wij zagen ook dit: ${alsoLearnt}`]),
];

const changeWords = (learning: Draft['learning']): readonly string[] => {
  switch (learning?.as) {
    case 'verbetering':
      return [
        `Dit gaan wij veranderen: ${learning.action}`,
        `Wij kijken op ${day(learning.checkOn)} of het heeft geholpen.`,
      ];
    case 'geleerd-zonder-wijziging':
      return ['Wij leren hiervan, maar hoeven onze manier van werken niet te veranderen.'];
    case 'niets-te-veranderen':
      return ['Wij hoeven daarom niets te veranderen.'];
    case undefined:
      return [];
  }
};
