import * as behoorlijkheid from './en/behoorlijkheid.ts';
import * as facts from './en/facts.ts';
import { first } from './en/first.ts';
import * as ombudsman from './en/ombudsman.ts';
import { accusedKinds, bodies, offices, passedOver } from './en/organisation.ts';
import { actions, roles } from './en/procedure.ts';
import { daysOff, matrixReasons, termNames, termSteps } from './en/terms.ts';
import type { CommonTexts } from './nl.ts';

/** Words that tab, cards and letters share, in English. */
export const en: CommonTexts = {
  ...first,
  roles,
  actions,
  ...facts,
  ...behoorlijkheid,
  ...ombudsman,
  accusedKinds,
  offices,
  bodies,
  passedOver,
  termNames,
  termSteps,
  matrixReasons,
  daysOff,
};
