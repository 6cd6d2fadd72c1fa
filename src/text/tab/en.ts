import { absence } from './en/absence.ts';
import { agenda } from './en/agenda.ts';
import { channel } from './en/channel.ts';
import { check } from './en/check.ts';
import { apologyGuide, choices, goalNames } from './en/choices.ts';
import { consult } from './en/consult.ts';
import { draft } from './en/draft.ts';
import { dossier } from './en/dossier.ts';
import { figures } from './en/figures.ts';
import { firstTime } from './en/firstTime.ts';
import { forms } from './en/forms.ts';
import { done } from './en/done.ts';
import { first } from './en/first.ts';
import { keys } from './en/keys.ts';
import { lessons } from './en/lessons.ts';
import { about, all } from './en/lists.ts';
import { print } from './en/print.ts';
import { reassign, views } from './en/reassign.ts';
import { ombudsman, rulesOfThumb } from './en/ombudsman.ts';
import { call, read, register } from './en/register.ts';
import { settings } from './en/settings.ts';
import { talk } from './en/talk.ts';

import type { TabTexts } from './nl.ts';

/** Words of the tab in English. */
export const en: TabTexts = {
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
