import type { Agenda, Wanted } from '../../app/ports/agenda.ts';
import { GraphFault } from '../lists/graphFault.ts';
import { readAppointment } from './appointmentRow.ts';
import { takenAt } from './busy.ts';
import { NoCalendar } from './events.ts';
import { desiredOf, settle, type SettleDeps } from './settle.ts';

export interface AgendaDeps extends SettleDeps {
  /** Real milliseconds that never go back. */
  readonly monotonicMs: () => number;
  readonly log: (event: string, details: Readonly<Record<string, string | number>>) => void;
}

/** Another instance that saw an older state may have written later; after this everything is looked at again. */
const sureForMs = 24 * 60 * 60_000;

/** After a start all hearings to come are looked at, and no round waits for all of them. */
const mostAtOnce = 50;

/**
 * The port `Agenda` over the calendars of Outlook and the list `Afspraken`, which says what stands where.
 * One call at a time: a mailbox takes no more than four of an app (contract 88).
 */
export function createAgenda(deps: AgendaDeps): Agenda {
  const settled = new Map<string, { readonly as: string; readonly since: number }>();
  let last: Promise<void> = Promise.resolve();

  const isSettled = (wanted: Wanted): boolean => {
    const known = settled.get(keyOf(wanted));
    return known?.as === shortOf(deps, wanted) && deps.monotonicMs() - known.since < sureForMs;
  };

  const keepOne = async (wanted: Wanted, today: Parameters<typeof settle>[2]): Promise<void> => {
    try {
      await settle(deps, wanted, today);
    } catch (cause) {
      if (!(cause instanceof NoCalendar)) throw cause;
      deps.log('no-calendar', { status: cause.status });
    }
    settled.set(keyOf(wanted), { as: shortOf(deps, wanted), since: deps.monotonicMs() });
  };

  const keepAll: Agenda['keep'] = async (wanted, { today }) => {
    const faults: unknown[] = [];
    const open = wanted.filter((one) => !isSettled(one)).slice(0, mostAtOnce);
    for (const one of open) {
      try {
        await keepOne(one, today);
      } catch (cause) {
        faults.push(cause);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, 'agenda: not all as wanted');
  };

  return {
    linkTo: async (kenmerk, hearing) => {
      try {
        const row = await readAppointment(deps.graph, deps.site, { kenmerk, hearing });
        return row?.standing === 'staat' ? row.joinUrl : undefined;
      } catch (cause) {
        if (!(cause instanceof GraphFault)) throw cause;
        // A dossier opens all the same; the link also stands in the appointment itself.
        deps.log('no-meeting-link', { status: cause.status });
        return undefined;
      }
    },
    busy: async (people, span, organiser) => {
      try {
        const mailbox = deps.mailboxOf(organiser);
        return await takenAt(deps.graph, { mailbox, people, span, invitedOf: deps.invitedOf });
      } catch (cause) {
        if (!(cause instanceof GraphFault)) throw cause;
        // It is a hint: who plans goes on without.
        deps.log('no-schedule', { status: cause.status });
        return [];
      }
    },
    keep: (wanted, time) => {
      const turn = last.then(() => keepAll(wanted, time));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

const keyOf = ({ kenmerk, hearing }: Wanted): string => `${kenmerk}/${hearing}`;

const shortOf = (deps: SettleDeps, { appointment }: Wanted): string => {
  if (appointment === undefined) return 'geen';
  const { mailbox, content } = desiredOf(deps, appointment);
  return `${mailbox} ${content}`;
};
