import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { Chance } from '../chance.ts';
import type { Offer } from './offered.ts';

/** End most stories at once or lead nowhere, so they are seldom taken. */
export const rare: ReadonlySet<StepCode> = new Set([
  'zelf-betrokken',
  'over-wie',
  'niet-bereikt',
  'toewijzing-ongedaan',
  'acceptatie-ongedaan',
  'weigeren',
  'opgelost-en-tevreden',
  'gesprek-vastleggen',
  'termijn-verlengen',
  'buiten-behandeling',
  'doorverwijzen',
  'wachten',
  'verder-uitstel',
  'kern-vastleggen',
  'trede-vastleggen',
  'toezegging-doen',
  'verslag-voorleggen',
  'persoon-toevoegen',
  'stuk-toevoegen',
  'opname-vastleggen',
  'ombudsman-oordeel',
  'koppelen',
]);

/** Bring a complaint to its verdict. */
const forward: ReadonlySet<StepCode> = new Set([
  'accepteren',
  'verteld',
  'afschrift',
  'hoorgesprek-vastleggen',
  'afzien-van-horen',
  'reactie-vastleggen',
  'getuige-gehoord',
  'toezegging-nagekomen',
  'oordeel-concept',
  'ter-meelezing',
  'meegelezen',
  'akkoord',
]);

/** What somebody does of what he may: mostly what helps the complaint on. */
export const chosen = (offers: readonly Offer[], chance: Chance): Offer => {
  const helpful = offers.filter(({ step: code }) => forward.has(code));
  return chance.pick(helpful.length > 0 && chance.happens(0.6) ? helpful : offers);
};
