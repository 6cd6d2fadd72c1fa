import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import { askedOfAll } from '../../src/domain/steps/ask.ts';
import type { Asking } from '../../src/domain/steps/asking.ts';
import type { Circumstances } from '../../src/domain/steps/context.ts';

/** What is asked of somebody with a button behind it, for everybody of whom something is. */
export function asks(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly { readonly person: string; readonly asking: Asking }[] {
  const { asking, letter, stuck } = askedOfAll(complaint, circumstances);
  return [asking, letter, stuck].flatMap((each) =>
    each?.primary === undefined ? [] : each.of.map((person) => ({ person, asking: each })),
  );
}

export const askOfHim = (
  complaint: Complaint,
  person: string,
  circumstances: Circumstances,
): Asking | undefined =>
  asks(complaint, circumstances).find((each) => each.person === person)?.asking;
