import type { BusyQuestion, BusyView } from '../../contract/busy.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Hearing } from '../../domain/complaint/hearing.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { isoDate } from '../../domain/calendar/isoDate.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { appointmentsOf } from '../../domain/steps/facts/appointments.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/**
 * Who of those who would come is taken at that moment, for who may plan it. The complainant is in no calendar,
 * and what a colleague does then is told to nobody.
 *
 * @see experience.md §3 (hearing card)
 */
export const busyThen =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk, asked: BusyQuestion): Promise<Outcome<BusyView, Failure>> => {
    const time = await deps.clock.businessTime();
    const complaint = await deps.register.read(kenmerk, { shortened: true });
    if (complaint === undefined) return refuse({ code: 'not-found' });
    const circumstances = circumstancesOf(deps, complaint.procedure, time);
    if (mayOpen(complaint, by.id, circumstances) !== 'dossier') {
      return refuse({ code: 'not-found' });
    }
    const step = asked.hearing === undefined ? 'hoorgesprek-plannen' : 'hoorgesprek-verzetten';
    if (!permittedSteps(complaint, by.id, circumstances).includes(step)) {
      return refuse({ code: 'not-permitted' });
    }
    const invites = invitesOf(complaint, asked, circumstances);
    if (invites === undefined) return accept({ busy: [] });
    const { organiser, must, may } = invites;
    const { zone, hearing } = circumstances.profile;
    const span = { on: isoDate(asked.on), time: asked.time, zone, ...hearing.lasts };
    const busy = await deps.agenda.busy([organiser, ...must, ...may], span, organiser);
    return accept({
      busy: busy.map((id) => ({ id, name: deps.directory.find(id)?.name ?? '' })),
    });
  };

const invitesOf = (
  complaint: Complaint,
  { hearing, on, time, sides, hearers, with: others }: BusyQuestion,
  circumstances: Circumstances,
) => {
  const moved = complaint.hearings.find(({ id }) => id === hearing);
  const moment = { plannedFor: isoDate(on), time };
  // In the calendars of all who come stands this hearing itself.
  if (moved && overlap(moved, moment, circumstances.profile.hearing.lasts.minutes))
    return undefined;
  const planned: Hearing = {
    id: 'h0',
    sides,
    form: 'apart',
    ...moment,
    mayCome: others,
    ...(hearers.length > 0 && { hearers }),
    planned: { at: circumstances.time.now, by: complaint.registration.by },
    ...(moved && { ...moved, ...moment }),
  };
  const [appointment] = appointmentsOf({ ...complaint, hearings: [planned] }, circumstances);
  return appointment?.invites;
};

/** Whether two of the same length at these moments are partly at the same time. */
const overlap = (one: Moment, other: Moment, minutes: number): boolean =>
  one.plannedFor === other.plannedFor &&
  Math.abs(minuteOf(one.time) - minuteOf(other.time)) < minutes;

type Moment = Pick<Hearing, 'plannedFor' | 'time'>;

const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
