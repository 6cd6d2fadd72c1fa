import type { DigestLine } from '../../../contract/card.ts';
import { dateIn } from '../../../domain/calendar/zone.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { present } from '../../../domain/shared/present.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { permittedSteps } from '../../../domain/steps/permitted.ts';
import { mayOpen } from '../../../domain/steps/roles.ts';
import { steps } from '../../../domain/steps/steps.ts';
import { submittedDraft } from '../../../domain/verdict/draft.ts';
import type { BusinessTime } from '../../command.ts';
import type { LateDecision } from '../../ports/register.ts';
import { circumstancesOf } from '../../usecases/circumstances.ts';
import type { Deps } from '../../usecases/deps.ts';
import { undoOf } from '../../usecases/undoOf.ts';

/** Complaints in which somebody did something today, the earliest first: what he did last, and the way back. */
export function doneToday(
  deps: Deps,
  person: PersonId,
  time: BusinessTime,
): readonly Pick<DigestLine, 'kenmerk' | 'aanduiding' | 'done'>[] {
  const last = new Map<string, LateDecision>();
  for (const one of deps.register.lately()) {
    if (one.by === person && isAnswer(one) && isNewer(one, last.get(one.kenmerk)))
      last.set(one.kenmerk, one);
  }
  return [...last.values()]
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .flatMap((one) => lineOf(deps, one, time) ?? []);
}

// Whoever opens a draft only looks.
const isAnswer = ({ action }: LateDecision): boolean =>
  Object.hasOwn(steps, action) && action !== 'oordeel-geopend';

const isNewer = (one: LateDecision, other: LateDecision | undefined): boolean =>
  other === undefined || other.at <= one.at;

const lineOf = (
  deps: Deps,
  { kenmerk, by, action, at }: LateDecision,
  time: BusinessTime,
): Pick<DigestLine, 'kenmerk' | 'aanduiding' | 'done'> | undefined => {
  const complaint = deps.register.find(kenmerk);
  if (complaint === undefined) return undefined;
  const circumstances = circumstancesOf(deps, complaint.procedure, time);
  // What the employee complained about did about himself stands on his own page.
  if (mayOpen(complaint, by, circumstances) === 'over-mij') return undefined;
  if (dateIn(circumstances.profile.zone, at) !== time.today) return undefined;
  const step = action as StepCode;
  const undo = undoOf[step];
  const mayUndo = undo && permittedSteps(complaint, by, circumstances).includes(undo);
  const { aanduiding } = complaint.registration;
  return {
    kenmerk,
    aanduiding,
    done: present({
      ...{ step, by: deps.directory.find(by)?.name ?? '', at },
      undo: mayUndo ? undo : undefined,
      version: mayUndo ? submittedDraft(complaint)?.version : undefined,
    }),
  };
};
