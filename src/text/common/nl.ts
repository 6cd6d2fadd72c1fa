import * as behoorlijkheid from './nl/behoorlijkheid.ts';
import * as facts from './nl/facts.ts';
import { first } from './nl/first.ts';
import * as ombudsman from './nl/ombudsman.ts';
import { accusedKinds, bodies, offices, passedOver } from './nl/organisation.ts';
import { actions, roles } from './nl/procedure.ts';
import { daysOff, matrixReasons, termNames, termSteps } from './nl/terms.ts';

/** Words that tab, cards and letters share, in Dutch. */
export const nl = {
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

/** Shape of the shared words; every language has all of it. */
export type CommonTexts = typeof nl;
