import { crash, nav, notFound, open, outside, people, term, wait, words } from './frame.ts';
import { own, work } from './work.ts';

/** Words of the first screen in Dutch; the others load with the page that needs them. */
export const first = {
  ...words,
  crash,
  nav,
  notFound,
  open,
  outside,
  own,
  people,
  term,
  wait,
  work,
};

/** Shape of these words; every language has all of them. */
export type FirstTexts = typeof first;
