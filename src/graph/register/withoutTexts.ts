import type { Complaint } from '../../domain/complaint/complaint.ts';
import { readComplaint } from './complaintShape.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { putBackLongTexts } from './longTexts.ts';

/** The complaint of a row with `…` for every long text: enough for who may do what. Undefined when it is damaged. */
export const withoutTexts = ({
  facts,
  refersToTexts,
  volgnummer,
}: Pick<ComplaintRow, 'facts' | 'refersToTexts' | 'volgnummer'>): Complaint | undefined =>
  readComplaint(refersToTexts ? putBackLongTexts(facts, () => '…') : facts, volgnummer);
