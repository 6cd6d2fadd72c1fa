import type { IsoDate } from '../calendar/isoDate.ts';
import type { ExternalVerdict, LessonCheck } from '../complaint/afterwards.ts';
import type { Complaint, Satisfaction } from '../complaint/complaint.ts';
import type { ProcedureCode } from '../complaint/kenmerk.ts';
import type { Rung } from '../complaint/ladder.ts';
import type { Category, Channel } from '../complaint/registration.ts';
import type { Learning } from '../complaint/learning.ts';
import type { GroundCode } from '../procedure/handling.ts';
import { present } from '../shared/present.ts';
import { presentSettlement } from '../steps/facts/cycle.ts';
import { mediationOver, isCommitteeCharged } from '../steps/facts/phases.ts';
import { rungOf } from '../steps/facts/rung.ts';
import type { Happening } from '../terms/events/event.ts';
import { termEventsOf } from '../terms/termEvents.ts';
import { endedAs, type Ended } from '../verdict/countedAs.ts';
import { presentDraft } from '../verdict/draft.ts';
import { heldUpBy, type HeldUp } from './heldUpBy.ts';

/** How far it had to go before it was solved or judged (C8). */
export type Way = 'meteen' | 'informeel' | 'bemiddeling' | 'formeel' | 'commissie';

/** What of one complaint is counted: facts, and of nobody who he is. Dates that all differ stand apart. */
export interface CaseFacts {
  readonly procedure: ProcedureCode;
  readonly channel: Channel;
  readonly category: Category;
  /** As registered; absent where only a person is known. */
  readonly team?: string;
  readonly way: Way;
  readonly rung: Rung;
  /** Absent while it is open. */
  readonly ended?: Ended;
  readonly ground?: GroundCode;
  readonly satisfaction?: Satisfaction['answer'];
  readonly outside?: ExternalVerdict['outcome'];
  /** What most of its days went to; absent while it is open. */
  readonly heldUp?: HeldUp;
  /** What moved its term. */
  readonly delays?: readonly Happening[];
  readonly learning?: {
    readonly as: Learning['as'];
    readonly helped?: LessonCheck['helped'];
  };
}

/** When it came in, ended and was put away; the last two only of what is closed. */
export interface CaseDates {
  readonly received: IsoDate;
  /** Day on which the handling ended: of the letter, or of closing where there was none. */
  readonly ended?: IsoDate;
  readonly closed?: IsoDate;
}

/** What is counted of a complaint; derived from its facts alone, so that it is the same on every day. */
export function caseFactsOf(complaint: Complaint): CaseFacts {
  const { registration, procedure, externalVerdicts } = complaint;
  const delays = happened(complaint).filter(({ kind }) => delaying.includes(kind));
  const { channel, category, accused } = registration;
  const { ended } = caseDatesOf(complaint);
  return present({
    procedure,
    channel,
    category,
    team: accused.team,
    way: wayOf(complaint),
    rung: rungOf(complaint),
    ended: endedAs(complaint),
    ground: groundOf(complaint),
    satisfaction: satisfactionOf(complaint),
    outside: externalVerdicts?.at(-1)?.outcome,
    heldUp: ended && heldUpBy(complaint, ended),
    delays: delays.length > 0 ? delays : undefined,
    learning: learningOf(complaint),
  });
}

/** The days of a complaint that is counted. */
export function caseDatesOf(complaint: Complaint): CaseDates {
  const { received } = complaint.registration;
  if (!endedAs(complaint)) return { received };
  const end = happened(complaint).findLast(({ kind }) => ending.includes(kind));
  const closed = complaint.closings.at(-1)?.on;
  return present({ received, ended: end?.on ?? closed, closed });
}

const happened = (complaint: Complaint): readonly Happening[] => termEventsOf(complaint).events;

const delaying: readonly Happening['kind'][] = ['verdaging', 'verder-uitstel', 'commissie'];
const ending: readonly Happening['kind'][] = ['afgehandeld', 'tevreden', 'buiten-behandeling'];

const wayOf = (complaint: Complaint): Way => {
  const settled = presentSettlement(complaint);
  if (settled) {
    if (settled.atOnce) return 'meteen';
    return mediationOver(complaint) ? 'bemiddeling' : 'informeel';
  }
  return isCommitteeCharged(complaint) ? 'commissie' : 'formeel';
};

const groundOf = ({ closings, admissibility }: Complaint): GroundCode | undefined =>
  closings.at(-1)?.notHandled?.ground ?? admissibility?.ground;

// An answer to an earlier version says nothing of this one.
const satisfactionOf = (complaint: Complaint): Satisfaction['answer'] | undefined => {
  const { satisfaction } = complaint;
  const version = presentDraft(complaint)?.version;
  if (version === undefined || satisfaction === undefined) return undefined;
  return (satisfaction.version ?? version) === version ? satisfaction.answer : undefined;
};

const learningOf = (complaint: Complaint): CaseFacts['learning'] => {
  const draft = presentDraft(complaint);
  if (draft?.learning === undefined) return undefined;
  const check = complaint.lessonChecks?.findLast(({ version }) => version === draft.version);
  return present({ as: draft.learning.as, helped: check?.helped });
};
