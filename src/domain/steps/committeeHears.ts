import type { Complaint } from '../complaint/complaint.ts';
import type { Hearing, Side } from '../complaint/hearing.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { committeeOfficesOf, hearersFor, hearingQuorumOf } from './committee.ts';
import type { Circumstances, StepContext } from './context.ts';
import { isAboutAPerson } from './facts/accused.ts';
import type { StepRefusal } from './refusal.ts';

/**
 * Where a committee advises, hearing is for the committee and for nobody else; `undefined` when this person may.
 *
 * @see Awb art. 9:15 lid 2-3
 */
export function committeeHears(
  complaint: Complaint,
  context: Circumstances & Pick<StepContext, 'by'>,
): StepRefusal | undefined {
  if (context.profile.committee === undefined) return undefined;
  return committeeOfficesOf(complaint, context.by, context).length > 0
    ? undefined
    : { code: 'committee-hears' };
}

/** A hearing as it is filled in. */
interface Heard {
  readonly sides: readonly Side[];
  readonly form: Hearing['form'];
  readonly notTogether?: string | undefined;
}

/**
 * Both sides are heard in each other's presence in principle; apart only with the reason.
 *
 * @see requirement P25
 */
export function notTogether(
  complaint: Complaint,
  { sides, form, notTogether: reason }: Heard,
  context: Circumstances,
): StepRefusal | undefined {
  if (context.profile.committee === undefined || !isAboutAPerson(complaint, context)) {
    return undefined;
  }
  const together = sides.length > 1 && form !== 'apart';
  return together || reason?.trim()
    ? undefined
    : {
        code: 'reason-required',
        fields: [{ field: 'notTogether', code: 'reason-required' }],
      };
}

/**
 * At least as many different members of the committee, or of the body that handles it, hear as the profile
 * asks; none of them has to do with it himself.
 *
 * @param members - of a hearing that was held, or who are to hold it; `field` names them in the form.
 *
 * @see requirement P22
 */
export function quorumMissing(
  complaint: Complaint,
  { members, field }: { readonly members: readonly PersonId[]; readonly field: string },
  context: Circumstances,
): StepRefusal | undefined {
  const quorum = hearingQuorumOf(complaint, context);
  if (quorum === undefined) return undefined;
  const hearers = hearersFor(complaint, context);
  const stranger = members.findIndex((person) => !hearers.includes(person));
  if (stranger >= 0) {
    return { code: 'invalid-input', fields: [{ field, code: 'invalid' }] };
  }
  return new Set(members).size < quorum
    ? {
        code: 'quorum',
        fields: [{ field, code: 'quorum' }],
        params: { quorum },
      }
    : undefined;
}
