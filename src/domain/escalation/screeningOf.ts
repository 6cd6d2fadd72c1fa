import type { Complaint } from '../complaint/complaint.ts';
import { barredFrom } from '../matrix/barred.ts';
import { questionOf } from '../matrix/question.ts';
import type { Screening } from '../matrix/screen.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';

/** What is asked of everybody in the chain of a complaint; having declined to handle it is no bar to anything else. */
export function screeningOf(complaint: Complaint, organisation: OrganisationToday): Screening {
  return { barred: barredFrom(questionOf(complaint), organisation), declined: [], organisation };
}
