import * as behoorlijkheid from './nl/behoorlijkheid.ts';
import { dates } from './nl/dates.ts';
import { failures, fieldFailures } from './nl/failures.ts';
import * as facts from './nl/facts.ts';
import * as ombudsman from './nl/ombudsman.ts';
import { accusedKinds, offices, passedOver } from './nl/organisation.ts';
import { actions, asks, roles, stages, steps, waits } from './nl/procedure.ts';
import { daysOff, matrixReasons, termNames, termSteps } from './nl/terms.ts';

/** Words that tab, cards and letters share, in Dutch. */
export const nl = {
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

/** Shape of the shared words; every language has all of it. */
export type CommonTexts = typeof nl;
