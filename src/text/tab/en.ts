import { check } from './en/check.ts';
import { dossier } from './en/dossier.ts';
import { forms } from './en/forms.ts';
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
} from './en/frame.ts';
import { about, all, own, work } from './en/lists.ts';
import { ombudsman, rulesOfThumb } from './en/ombudsman.ts';
import { call, read, register } from './en/register.ts';

import type { TabTexts } from './nl.ts';

/** Words of the tab in English. */
export const en: TabTexts = {
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
