import { absence } from './nl/absence.ts';
import { agenda } from './nl/agenda.ts';
import { channel } from './nl/channel.ts';
import { check } from './nl/check.ts';
import { apologyGuide, choices, goalNames } from './nl/choices.ts';
import { consult } from './nl/consult.ts';
import { draft } from './nl/draft.ts';
import { dossier } from './nl/dossier.ts';
import { figures } from './nl/figures.ts';
import { firstTime } from './nl/firstTime.ts';
import { forms } from './nl/forms.ts';
import { done } from './nl/done.ts';
import { first } from './nl/first.ts';
import { keys } from './nl/keys.ts';
import { lessons } from './nl/lessons.ts';
import { about, all } from './nl/lists.ts';
import { print } from './nl/print.ts';
import { reassign, views } from './nl/reassign.ts';
import { ombudsman, rulesOfThumb } from './nl/ombudsman.ts';
import { call, read, register } from './nl/register.ts';
import { settings } from './nl/settings.ts';
import { talk } from './nl/talk.ts';

/** Words of the tab in Dutch. */
export const nl = {
  ...first,
  about,
  absence,
  agenda,
  apologyGuide,
  all,
  call,
  channel,
  check,
  choices,
  consult,
  done,
  dossier,
  draft,
  figures,
  firstTime,
  forms,
  goalNames,
  keys,
  lessons,
  ombudsman,
  print,
  read,
  reassign,
  register,
  rulesOfThumb,
  settings,
  talk,
  views,
};

/** Shape of the words of the tab; every language has all of it. */
export type TabTexts = typeof nl;
