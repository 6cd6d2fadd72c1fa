import type { RegisterRefusal, SinceSeen } from '../../app/ports/register.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { ComplaintRow } from './complaintRow.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { decisionsSince } from './since.ts';

interface Refused<Code> {
  readonly ok: false;
  readonly refusal: Code | RegisterRefusal;
  readonly complaint?: Complaint;
  readonly since: readonly SinceSeen[];
}

export const notKnownYet = (): Refused<never> => refused('not-known-yet');
export const notFound = (): Refused<never> => refused('not-found');
export const stillOwes = (): Refused<never> => refused('still-owes');
export const integrityAlarm = (): Refused<never> => refused('integrity-alarm');

/** A no about a row, with those who decided since the person saw it. */
export async function refusedOn<Code>(
  deps: RegisterDeps,
  on: {
    readonly row: ComplaintRow;
    readonly complaint: Complaint;
    readonly seen: number | undefined;
  },
  refusal: Code | RegisterRefusal,
): Promise<Refused<Code>> {
  const since = await decisionsSince(deps, on.row, on.seen);
  return since ? { ok: false, refusal, complaint: on.complaint, since } : notKnownYet();
}

const refused = (code: RegisterRefusal['code']): Refused<never> => ({
  ok: false,
  refusal: { code },
  since: [],
});
