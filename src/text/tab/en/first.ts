import type { FirstTexts } from '../nl/first.ts';
import { crash, nav, notFound, open, outside, people, term, wait, words } from './frame.ts';
import { own, work } from './work.ts';

/** Words of the first screen in English; the others load with the page that needs them. */
export const first: FirstTexts = {
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
