import { askFor } from '../../../domain/steps/ask.ts';
import { attemptsSinceReached } from '../../../domain/steps/facts/contacts.ts';
import { stageOf } from '../../../domain/steps/stage.ts';
import { buttonsOf, isCoordinator, type OwnOf } from './card.ts';
import { proposalOn } from './parts.ts';

/** The coordinator's card of a complaint that has no behandelaar: call first, then choose. */
export const intake: OwnOf = (deps, card) => {
  if (stageOf(card.complaint) !== 'nieuw' || !isCoordinator(card)) return undefined;
  const { ask, primary } = askFor(card.complaint, card.person, card.circumstances);
  const calling = [
    'gesprek-vastleggen',
    'niet-bereikt',
    'opgelost-en-tevreden',
    'toewijzen',
  ] as const;
  const choosing = ['toewijzen', 'opgelost-en-tevreden', 'gesprek-vastleggen'] as const;
  return {
    attempts: attemptsSinceReached(card.complaint, 'eerste-gesprek').length,
    proposal: proposalOn(deps, card),
    buttons: buttonsOf(card, [
      primary,
      ...(ask === 'kies-behandelaar' ? choosing : calling),
      'zelf-betrokken',
    ]),
  };
};
