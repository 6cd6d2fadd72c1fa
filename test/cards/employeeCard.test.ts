import { describe, expect, it } from '@jest/globals';
import type { AboutYou } from '../../src/contract/card.ts';
import { cardIn } from './cardViews.ts';
import { render, wordsOf } from './render.ts';

const states: readonly AboutYou[] = [
  'verteld',
  'afschrift',
  'uitgenodigd',
  'afgezegd',
  'gesprek-geweest',
  'verslag',
  'verdaagd',
  'heropend',
  'opgelost',
  'uitkomst',
];
const words = (aboutYou: AboutYou, language: 'nl' | 'en' = 'nl'): string =>
  wordsOf(render({ ...cardIn('over-jou', 'live'), aboutYou, language }).card);

describe('the card of the employee complained about', () => {
  /** @requirement O25 E8 */
  it.each(states)('offers somebody to talk to, by name and phone: %s', (aboutYou) => {
    expect(words(aboutYou)).toContain(
      'De vertrouwenspersoon is er voor je: Jeltje Haverkate, 0591 00 00 17.',
    );
    expect(words(aboutYou, 'en')).toContain('Jeltje Haverkate, 0591 00 00 17');
  });

  /** @requirement O25 */
  it('says at the start that he hears what happens and when, may tell his side, and is not punished', () => {
    expect(words('verteld')).toContain(
      'Je hoort hier wat er gebeurt en wanneer. Je mag jouw kant vertellen en iemand meenemen.',
    );
    expect(words('verteld')).toContain('Een klacht is geen straf.');
  });
});
