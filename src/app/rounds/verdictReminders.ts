import { askOf } from '../../domain/steps/ask.ts';
import { stillToRead } from '../../domain/steps/asked.ts';
import { askedAt, askedOn } from '../../domain/steps/askedOn.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { approverBack, approverGone, askedInstead } from '../../domain/steps/replaced.ts';
import { hasLittleRoom } from '../../domain/steps/roomLeft.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { presentDraft } from '../../domain/verdict/draft.ts';
import { after, dayOf, every, type Reminder } from './due.ts';

/** Readers who have not read the present version. */
export const reading: Reminder = (complaint, circumstances) => {
  const draft = presentDraft(complaint);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return draft?.submitted && stageOf(complaint) === 'meelezen'
    ? [
        {
          code: `meelezen-v${draft.version}`,
          on: after(dayOf(draft.submitted.at, circumstances), workingDays, circumstances),
          kind: 'lees-mee',
          of: stillToRead(complaint, circumstances),
        },
      ]
    : [];
};

/** An approver who is silent: the coordinator phones. Somebody asked in his place has as long as he had. */
export const approval: Reminder = (complaint, circumstances) => {
  const draft = presentDraft(complaint);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  if (draft === undefined || stageOf(complaint) !== 'akkoord-gevraagd') return [];
  const gone = approverGone(complaint, circumstances);
  const of = [coordinatorFor(complaint, circumstances), standInFor(complaint, circumstances)];
  const told = {
    code: `akkoord-anders-v${draft.version}`,
    on: gone?.since ?? circumstances.time.today,
    kind: 'termijn-escalatie',
    of,
  } as const;
  if (gone && gone.now === undefined) return [{ ...told, why: 'niemand-akkoord' }];
  const firstTold = after(
    gone?.since ?? askedOn(complaint, circumstances),
    workingDays,
    circumstances,
  );
  const silent = {
    code: `akkoord-v${draft.version}`,
    on: every(workingDays, firstTold, circumstances),
    kind: 'termijn-escalatie',
    of,
    why: 'geen-akkoord',
  } as const;
  // Himself as well, at once where the days are few and otherwise when the call may have had its time.
  const himself = {
    code: `akkoord-zelf-v${draft.version}`,
    on: every(
      2 * workingDays,
      hasLittleRoom(complaint, circumstances)
        ? firstTold
        : after(firstTold, workingDays, circumstances),
      circumstances,
    ),
    kind: 'lees-en-beslis',
    of: askOf(complaint, circumstances).of,
  } as const;
  return gone ? [{ ...told, why: 'ander-akkoord' }, silent, himself] : [silent, himself];
};

/** Whoever is asked in the place of somebody who is away, or is there again, where no decision asked him yet. */
export const replacement: Reminder = (complaint, circumstances) => {
  const back = approverBack(complaint, circumstances);
  return [
    ...askedInstead(complaint, circumstances),
    ...(back === undefined ? [] : [{ kind: 'lees-en-beslis', to: back } as const]),
  ].map(({ kind, to }) => ({
    code: `in-plaats-${stageOf(complaint)}`,
    on: askedOn(complaint, circumstances),
    kind,
    of: [to],
    unlessSince: askedAt(complaint, circumstances),
  }));
};
