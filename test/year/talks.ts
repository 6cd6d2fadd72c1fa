import { attemptsSinceReached, contactsOf } from '../../src/domain/steps/facts/contacts.ts';
import { chanceFor, waitFor, type NextStep, type Situation } from './situation.ts';

const spoke = ({ complaint }: Situation): number =>
  contactsOf(complaint).filter((one) => one.with === 'klager' && one.reached).length;

export const talk = (situation: Situation, purpose: 'eerste-gesprek' | 'voortgang'): NextStep => {
  const { today, model, complaint } = situation;
  const attempts = attemptsSinceReached(complaint, purpose).length;
  const chance = chanceFor(situation, 'call', spoke(situation), attempts);
  if (!chance.happens(model.turns.complainantAnswersPhone) && purpose === 'eerste-gesprek')
    return { step: 'niet-bereikt', input: { how: 'telefoon' }, wait: 1 };
  return {
    step: 'gesprek-vastleggen',
    input: { with: 'klager', how: 'telefoon', purpose, on: today, note: 'Wat de klager wil.' },
    // Only what is to be solved in talks waits for the next one.
    ...(situation.fate.route === 'informeel' && {
      wait: waitFor(situation, model.outsideWorkingDays.betweenTalks, 'talk'),
    }),
  };
};

/** Talks until both know how to go on; then it is solved. */
export const solve = (situation: Situation): NextStep => {
  const { fate, person, today } = situation;
  return spoke(situation) < fate.talks
    ? talk(situation, 'voortgang')
    : {
        step: 'opgelost-en-tevreden',
        input: {
          agreed: 'Wij bellen voortaan op de afgesproken dag.',
          askedBy: person,
          askedOn: today,
          letterWanted: chanceFor(situation, 'letter').happens(0.3),
        },
      };
};
