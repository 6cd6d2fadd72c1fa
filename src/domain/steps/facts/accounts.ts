import type { Complaint } from '../../complaint/complaint.ts';
import type { Hearing, Side } from '../../complaint/hearing.ts';
import type { Round } from '../../complaint/wederhoor.ts';

/** How the accounts of both sides stand to each other (O41). */
export type AccountsState =
  /** Nobody said that they differ. */
  | 'geen-verschil'
  /** They differ, and the record is still to be put to the other side. */
  | 'voorleggen'
  /** It was put to the other side, who has not reacted. */
  | 'wacht-op-reactie'
  | 'klaar';

/** Rounds begun, oldest first. */
export const roundsOf = ({ rounds = [] }: Complaint): readonly Round[] => rounds;

/** The round that waits for a reaction. */
export function openRound(complaint: Complaint): Round | undefined {
  const last = roundsOf(complaint).at(-1);
  return last?.answer ? undefined : last;
}

/** The round in which this side is asked to react, while it has not. */
export function putTo(complaint: Complaint, side: Side): Round | undefined {
  const open = openRound(complaint);
  return open?.side === side ? open : undefined;
}

/** A hearing that was held, with its record. */
export type HeldHearing = Hearing & Required<Pick<Hearing, 'held'>>;

/** Hearings that were held. */
export const heldHearings = ({ hearings }: Complaint): readonly HeldHearing[] =>
  hearings.filter((hearing): hearing is HeldHearing => hearing.held !== undefined);

/**
 * Whether each side has had the other's account, in rounds until both agree, one stays silent after being
 * asked, or the behandelaar declares them final.
 *
 * @see requirement O41
 */
export function accountsState(complaint: Complaint): AccountsState {
  if (openRound(complaint)) return 'wacht-op-reactie';
  const rounds = roundsOf(complaint);
  const held = heldHearings(complaint);
  const settledFor = complaint.accountsSettled?.after;
  if (settledFor?.hearings === held.length && settledFor.rounds === rounds.length) return 'klaar';

  const differed = held.findLast((hearing) => hearing.held.accounts !== undefined)?.held;
  const round = rounds.at(-1)?.answer;
  if (round && (differed === undefined || round.at >= differed.at)) {
    return round.as === 'andere-lezing' ? 'voorleggen' : 'klaar';
  }
  if (differed === undefined) return 'geen-verschil';
  return differed.accounts === 'verschillen' ? 'voorleggen' : 'klaar';
}
