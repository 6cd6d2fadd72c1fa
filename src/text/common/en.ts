import * as behoorlijkheid from './en/behoorlijkheid.ts';
import { dates } from './en/dates.ts';
import { failures, fieldFailures } from './en/failures.ts';
import * as facts from './en/facts.ts';
import * as ombudsman from './en/ombudsman.ts';
import { accusedKinds, offices, passedOver } from './en/organisation.ts';
import { actions, asks, roles, stages, steps, waits } from './en/procedure.ts';
import { daysOff, matrixReasons, termNames, termSteps } from './en/terms.ts';
import type { CommonTexts } from './nl.ts';

/** Words that tab, cards and letters share, in English. */
export const en: CommonTexts = {
  stages,
  steps,
  asks,
  waits,
  roles,
  actions,
  ...facts,
  ...behoorlijkheid,
  ...ombudsman,
  accusedKinds,
  offices,
  passedOver,
  dates,
  failures,
  fieldFailures,
  termNames,
  termSteps,
  matrixReasons,
  daysOff,
};
