import { describe, expect, it } from '@jest/globals';
import { dialogPage } from '../../src/bot/dialogPage.ts';
import { texts } from '../../src/text/index.ts';
import { cardIn } from '../cards/everyCard.ts';
import { render } from '../cards/render.ts';

const titleBehind = (...card: Parameters<typeof cardIn>): readonly (string | undefined)[] => {
  const [read] = render(cardIn(...card)).card.actions;
  const data = read !== undefined && 'data' in read ? read.data : {};
  return [read?.title, dialogPage(data, texts('nl'), 'https://teams.example/tab/')?.title];
};

describe('the dialog in which a draft is read', () => {
  it('is named as its button: who reads along decides nothing', () => {
    expect(titleBehind('lees-mee', 'live')).toEqual([
      'Lees het oordeel',
      'Lees het oordeel · K-2026-0043',
    ]);
    expect(titleBehind('lees-en-beslis', 'live')).toEqual([
      'Lees en beslis',
      'Lees en beslis · K-2026-0043',
    ]);
  });
});
