import { accusedPerson } from '../../../domain/steps/facts/accused.ts';
import { settleBefore } from '../../../domain/steps/askDates.ts';
import type { Deps } from '../../usecases/deps.ts';
import { dateView } from '../views.ts';
import { isOver, type Card, type Own, type OwnOf } from './card.ts';
import { hearingOn, vertrouwenspersoonOn } from './parts.ts';

const isTold = ({ complaint, person, circumstances }: Card): boolean =>
  complaint.told !== undefined && accusedPerson(complaint, circumstances) === person;

const aboutYou = (deps: Deps, card: Card): Own | undefined => {
  if (!isTold(card)) return undefined;
  const { complaint, circumstances } = card;
  const hearing = hearingOn(card, 'beklaagde');
  const trusted = vertrouwenspersoonOn(deps, card);
  const teller = complaint.told && deps.directory.find(complaint.told.by)?.name;
  return {
    ask: 'niets',
    date: dateView(settleBefore(complaint, circumstances), circumstances),
    ...(teller && { behandelaar: teller }),
    ...(hearing && { hearing }),
    ...(trusted && { vertrouwenspersoon: trusted }),
    buttons: [],
  };
};

/** To the employee once he was told; the day of his own hearing goes before that of the answer. */
export const overJou: OwnOf = (deps, card) => {
  const shown = aboutYou(deps, card);
  const hearing = hearingOn(card, 'beklaagde');
  return shown && hearing ? { ...shown, date: dateView(hearing.date, card.circumstances) } : shown;
};

/** The term is longer: told to both sides at the same moment (Awb 9:11 lid 2). */
export const overJouVerdaagd: OwnOf = (deps, card) =>
  card.complaint.verdagingen.length > 0 && !isOver(card) ? aboutYou(deps, card) : undefined;

/** The outcome: no date and no hearing are left to name. */
export const overJouUitkomst: OwnOf = (deps, card) => {
  const shown = isOver(card) ? aboutYou(deps, card) : undefined;
  if (shown === undefined) return undefined;
  const { date: _date, hearing: _hearing, ...rest } = shown;
  return rest;
};
