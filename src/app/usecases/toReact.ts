import type { LetterFacts } from '../../contract/letter.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Letter } from '../../domain/complaint/letter.ts';
import { present } from '../../domain/shared/present.ts';
import { roundsOf } from '../../domain/steps/facts/accounts.ts';
import { recordsPut } from '../../domain/steps/facts/recordsPut.ts';

/**
 * What a letter gives the complainant to react to; the round and its letter are of the same decision.
 *
 * @see requirement O41
 */
export function toReactOf(complaint: Complaint, { preparedAt }: Letter): LetterFacts['toReact'] {
  const round = roundsOf(complaint).find(
    ({ side, put }) => side === 'klager' && put.at === preparedAt,
  );
  if (round === undefined) return undefined;
  const { hearings, reaction } = recordsPut(complaint, round);
  const records = hearings.map(({ held }) => ({ on: held.on, record: held.record }));
  return present({ records, reaction });
}
