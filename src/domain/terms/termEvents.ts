import type { Instant } from '../calendar/isoDate.ts';
import type { Closing, Complaint, Reopening } from '../complaint/complaint.ts';
import type { LetterKind } from '../complaint/letter.ts';
import type { Start } from './events/course.ts';
import type { Happening } from './events/event.ts';

interface Dated {
  readonly event: Happening;
  readonly at: Instant;
  /** Number of reopenings before it. */
  readonly cycle: number;
  /** Last of its cycle: what ended comes before what opened it again. */
  readonly reopens?: boolean;
}

/**
 * What happened in a complaint as the clock reads it, in the order in which it happened: the same events, from
 * the file or from a register, give the same terms.
 *
 * Whether both sides were told of a verdaging is not asked again: the step owes them the word.
 *
 * @see requirements K2, K3; law.md §9
 */
export function termEventsOf(complaint: Complaint): {
  readonly start: Start;
  readonly events: readonly Happening[];
} {
  const { received, receivedByCoordinator } = complaint.registration;
  const events = [...delays(complaint), ...ends(complaint), ...reopened(complaint)]
    .toSorted(inOrder)
    .map(({ event }) => event);
  return {
    start: {
      received,
      ...(receivedByCoordinator && { receivedByCoordinator }),
      accused: false,
    },
    events,
  };
}

const inOrder = (one: Dated, other: Dated): number =>
  one.cycle - other.cycle ||
  Number(one.reopens ?? false) - Number(other.reopens ?? false) ||
  (one.at < other.at ? -1 : Number(one.at > other.at));

const confirms: readonly LetterKind[] = ['ontvangstbevestiging', 'antwoord'];

const delays = (complaint: Complaint): readonly Dated[] => {
  const { verdagingen, furtherDelays = [], waits = [], letters, verdict, phases } = complaint;
  const dated = (event: Happening, at: Instant): Dated => ({
    event,
    at,
    cycle: complaint.reopenings.filter((one) => one.at <= at).length,
  });
  const counts = ({ struck }: { readonly struck?: unknown }): boolean => struck === undefined;
  return [
    ...letters.flatMap(({ kind, sent }) =>
      sent && confirms.includes(kind) ? [dated({ kind: 'bevestigd', on: sent.on }, sent.at)] : [],
    ),
    ...verdict.readings.flatMap(({ notNeutral, at }) =>
      notNeutral ? [dated({ kind: 'herbehandeling', on: notNeutral.on }, at)] : [],
    ),
    ...verdagingen
      .filter(counts)
      .map(({ on, weeks, at }) =>
        dated({ kind: 'verdaging', on, weeks, told: ['klager', 'beklaagde'] }, at),
      ),
    ...furtherDelays
      .filter(counts)
      .map(({ on, until, at }) =>
        dated({ kind: 'verder-uitstel', on, until, writtenConsent: true }, at),
      ),
    ...(phases?.committee
      ? [dated({ kind: 'commissie', on: phases.committee.charged.on }, phases.committee.charged.at)]
      : []),
    ...waits.map(({ on, until, reason, at }) =>
      dated({ kind: 'opgeschort', on, reason, ...(until && { until }) }, at),
    ),
  ];
};

// The letter with the judgement ends the handling; closing after it only says that it is put away.
const ends = ({ letters, closings, reopenings }: Complaint): readonly Dated[] => {
  const after = (isBefore: (reopening: Reopening) => boolean): number =>
    reopenings.filter((one) => !isBefore(one)).length;
  return [
    ...letters.flatMap(({ kind, sent, version = 0 }): readonly Dated[] =>
      kind === 'afdoening' && sent
        ? [
            {
              event: { kind: 'afgehandeld', on: sent.on },
              at: sent.at,
              cycle: after((one) => (one.after ? version <= one.after.version : sent.at <= one.at)),
            },
          ]
        : [],
    ),
    ...closings.flatMap(({ as, on, at }, place): readonly Dated[] => {
      const kind = endOf[as];
      const cycle = after((one) => (one.after ? place < one.after.closings : at <= one.at));
      return kind ? [{ event: { kind, on }, at, cycle }] : [];
    }),
  ];
};

const endOf: Readonly<Record<Closing['as'], 'tevreden' | 'buiten-behandeling' | undefined>> = {
  'informeel-tevreden': 'tevreden',
  'buiten-behandeling': 'buiten-behandeling',
  // Told so, within the term for the written answer; it is not handled.
  'niet-ontvankelijk': 'buiten-behandeling',
  afgehandeld: undefined,
  // It ended otherwise, and the complainant has word of it; the events know no name of its own for it.
  'geen-contact': 'buiten-behandeling',
};

const reopened = ({ reopenings }: Complaint): readonly Dated[] =>
  reopenings.map(({ on, at }, place) => ({
    event: { kind: 'heropend', on },
    at,
    cycle: place,
    reopens: true,
  }));
