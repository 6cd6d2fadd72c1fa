import type { ReportFacts, ReportView } from '../../contract/reportView.ts';
import { dateIn } from '../../domain/calendar/zone.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { present } from '../../domain/shared/present.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { answerOf, presentAdmissibility } from '../../domain/steps/facts/admissibility.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { presentDraft } from '../../domain/verdict/draft.ts';
import type { Deps } from '../usecases/deps.ts';
import { personView } from './views.ts';

/** Name of the report's document; it is written when somebody asks for it, so it is never behind. */
export const reportName = ({ kenmerk }: Complaint): string => `${kenmerk}-rapport.docx`;

/**
 * The report, once the complaint was found admissible; `undefined` where the procedure has none.
 *
 * @see requirements F13, F16
 */
export function reportView(
  deps: Pick<Deps, 'directory' | 'reportText'>,
  complaint: Complaint,
  { profile }: Circumstances,
): ReportView | undefined {
  const admissibility = presentAdmissibility(complaint);
  if (profile.report === undefined || admissibility?.admissible !== true) return undefined;
  const { registration, kenmerk } = complaint;
  const draft = presentDraft(complaint);
  const handler = behandelaarOf(complaint);
  const facts: ReportFacts = present({
    kenmerk,
    verzoeker: present({ name: registration.klager.name, contact: registration.klager.contact }),
    submittedOn: registration.received,
    what: registration.what,
    channel: registration.channel,
    admissibleOn: admissibility.on,
    answeredOn: answerOf(complaint)?.sent?.on,
    behandelaar: handler === undefined ? undefined : personView(deps.directory, handler),
    summary: draft?.summary,
    parts: draft?.parts ?? [],
    handedBackOn: draft?.submitted && dateIn(profile.zone, draft.submitted.at),
  });
  return { ...deps.reportText(facts), document: reportName(complaint) };
}
