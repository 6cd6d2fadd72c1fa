import { describe, expect, it } from '@jest/globals';
import type { AboutYou } from '../../src/contract/card.ts';
import { cardIn } from './everyCard.ts';
import { render, wordsOf } from './render.ts';

const states: readonly AboutYou[] = [
  'verteld',
  'afschrift',
  'uitgenodigd',
  'verzet',
  'afgezegd',
  'gesprek-geweest',
  'verslag',
  'reactie-gevraagd',
  'gereageerd',
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

  /** @requirement P39 K22 */
  it('says that nothing comes into the personnel file, where the procedure promises so', () => {
    const promised = wordsOf(
      render({ ...cardIn('over-jou', 'live'), aboutYou: 'verteld', noPersonnelFile: true }).card,
    );
    expect(promised).toContain('Er komt niets in je personeelsdossier.');
    expect(words('verteld')).not.toContain('personeelsdossier');
  });

  /** @requirement P26 */
  it('says that he must come to the committee, in working time', () => {
    const invited = { ...cardIn('over-jou', 'invited to a hearing'), mustAppear: true };
    expect(wordsOf(render(invited).card)).toContain(
      'Je moet er zijn. Het gesprek en de reis tellen als werktijd.',
    );
  });
});
