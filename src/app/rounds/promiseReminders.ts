import { quietDays } from '../../domain/steps/askDates.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { openRound } from '../../domain/steps/facts/accounts.ts';
import { lessonDue } from '../../domain/steps/facts/lesson.ts';
import { keeperOf, openPromises } from '../../domain/steps/facts/promises.ts';
import { mayOpen, rolesOf } from '../../domain/steps/roles.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, every, type Reminder } from './due.ts';

/**
 * Every open promise from the working day before it is due, to who keeps the complaint in hand, also after closing;
 * of a colleague who does not see the dossier to himself first.
 *
 * @see requirement O61; experience.md §2, never 9
 */
export const promises: Reminder = (complaint, circumstances) => {
  const { workingDays } = circumstances.profile.nudges.unanswered;
  const stage = stageOf(complaint);
  const behandelaar = behandelaarOf(complaint);
  const over = stage === 'nazorg' || stage === 'afgesloten';
  const asked =
    behandelaar === undefined || over
      ? ({ kind: 'termijn-nadert', of: [coordinatorFor(complaint, circumstances)] } as const)
      : ({ kind: 'wat-nu', of: [behandelaar] } as const);
  return openPromises(complaint).flatMap((promise) => {
    const { id, due } = promise;
    const keeper = keeperOf(promise);
    const asksHimself =
      rolesOf(complaint, keeper, circumstances).includes('toezegger') &&
      mayOpen(complaint, keeper, circumstances) === 'none';
    const first = after(due, -1, circumstances);
    const own = {
      code: `toezegging-${id}`,
      on: every(workingDays, first, circumstances),
      kind: 'toezegging',
      of: [keeper],
    } as const;
    // Who keeps the complaint in hand hears of it on the day itself, when its owner was asked before.
    const on = every(workingDays, asksHimself ? due : first, circumstances);
    return [...(asksHimself ? [own] : []), { code: `toezegging-${id}`, on, ...asked }];
  });
};

/** A record that was put to a side who has not reacted. */
export const reaction: Reminder = (complaint, circumstances) => {
  const round = openRound(complaint);
  const workingDays = quietDays(circumstances.profile);
  return round && stageOf(complaint) === 'in-behandeling'
    ? [
        {
          code: `reactie-${round.id}`,
          on: every(workingDays, after(round.put.on, workingDays, circumstances), circumstances),
          kind: 'wat-nu',
          of: [behandelaarOf(complaint)],
        },
      ]
    : [];
};

/** Whether a lesson helped, on its day, to the coordinator. */
export const lesson: Reminder = (complaint, circumstances) => {
  const due = lessonDue(complaint, circumstances.time.today);
  return due && stageOf(complaint) === 'afgesloten'
    ? [
        {
          code: 'les',
          on: due.checkOn,
          kind: 'termijn-nadert',
          of: [coordinatorFor(complaint, circumstances)],
        },
      ]
    : [];
};
