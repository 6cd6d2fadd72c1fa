import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { appointmentsOf } from '../../domain/steps/facts/appointments.ts';
import type { BusinessTime } from '../command.ts';
import type { Wanted } from '../ports/agenda.ts';
import { perProcedure } from './circumstances.ts';
import type { Deps } from './deps.ts';

/** Brings the calendars up to date with the hearings of these complaints. */
export type KeepAppointments = (
  complaints: readonly Complaint[],
  time: BusinessTime,
) => Promise<void>;

/** Calendars follow the facts: what is planned, changed, cancelled or handed over shows there by itself. */
export const keepAppointments =
  (deps: Deps): KeepAppointments =>
  async (complaints, time) => {
    const circumstancesFor = perProcedure(deps, time);
    const wanted = complaints.flatMap((complaint) =>
      complaint.hearings.length === 0
        ? []
        : wantedOf(deps, complaint, circumstancesFor(complaint.procedure)),
    );
    if (wanted.length > 0) await deps.agenda.keep(wanted, time);
  };

const wantedOf = (
  { appointmentText }: Deps,
  complaint: Complaint,
  circumstances: Circumstances,
): readonly Wanted[] => {
  const { kenmerk, registration } = complaint;
  const { subject, text, takenBack } = appointmentText({
    kenmerk,
    aanduiding: registration.aanduiding,
  });
  const { zone, hearing: policy } = circumstances.profile;
  return appointmentsOf(complaint, circumstances).map(({ hearing, invites }) => ({
    kenmerk,
    hearing: hearing.id,
    takenBack,
    ...(invites && {
      appointment: {
        ...invites,
        subject,
        text,
        on: hearing.plannedFor,
        time: hearing.time,
        ...policy.lasts,
        zone,
        online: hearing.form === 'teams',
      },
    }),
  }));
};
