import { check } from './nl/check.ts';
import { dossier } from './nl/dossier.ts';
import { forms } from './nl/forms.ts';
import {
  crash,
  done,
  draft,
  nav,
  notFound,
  open,
  outside,
  people,
  term,
  wait,
  words,
} from './nl/frame.ts';
import { about, all, own, work } from './nl/lists.ts';
import { ombudsman, rulesOfThumb } from './nl/ombudsman.ts';
import { call, read, register } from './nl/register.ts';

/** Words of the tab in Dutch. */
export const nl = {
  ...words,
  about,
  all,
  call,
  check,
  crash,
  done,
  dossier,
  draft,
  forms,
  nav,
  notFound,
  ombudsman,
  open,
  outside,
  own,
  people,
  read,
  register,
  rulesOfThumb,
  term,
  wait,
  work,
};

/** Shape of the words of the tab; every language has all of it. */
export type TabTexts = typeof nl;
