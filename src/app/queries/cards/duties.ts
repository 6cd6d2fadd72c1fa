import { attemptsSinceReached } from '../../../domain/steps/facts/contacts.ts';
import { openPromisesOf } from '../../../domain/steps/facts/promises.ts';
import { mayOpen } from '../../../domain/steps/roles.ts';
import { dateView } from '../views.ts';
import { buttonsOf, type OwnOf } from './card.ts';
import { quietDaysOn } from './parts.ts';

/** The complainant heard nothing for too long: a call, or word that is ready to be sent. */
export const silence: OwnOf = (_deps, card) => {
  const quietDays = quietDaysOn(card);
  return quietDays === undefined
    ? undefined
    : {
        quietDays,
        attempts: attemptsSinceReached(card.complaint, 'voortgang').length,
        buttons: buttonsOf(card, ['gesprek-vastleggen', 'niet-bereikt', 'voortgangsbericht']),
      };
};

/**
 * To a colleague without the dossier who promised something: the act and its day. What it is, he reads on its page.
 *
 * @see requirement O61; experience.md §2, never 9
 */
export const promise: OwnOf = ({ directory }, card) => {
  const { complaint, person, circumstances } = card;
  const [first] = openPromisesOf(complaint, person);
  const buttons = buttonsOf(card, ['toezegging-nagekomen']);
  if (first === undefined || buttons.length === 0) return undefined;
  if (mayOpen(complaint, person, circumstances) === 'dossier') return undefined;
  return {
    ask: 'niets',
    date: dateView(first.due, circumstances),
    request: { id: first.id, by: directory.find(first.made.by)?.name ?? '' },
    buttons,
  };
};
