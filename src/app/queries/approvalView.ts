import type { ApprovalView } from '../../contract/dossierView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { VerdictDraft } from '../../domain/complaint/verdict.ts';
import { present } from '../../domain/shared/present.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { bodyDecides, type BodyDecides } from '../../domain/steps/body.ts';
import { afdoeningOf } from '../../domain/steps/facts/letters.ts';
import { approvalModeFor, approverFor, readersFor } from '../../domain/steps/people.ts';
import { presentDraft, readingsOf } from '../../domain/verdict/draft.ts';
import { blockingOf } from '../../domain/verdict/blocking.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { personView } from './views.ts';

const WORDS_A_MINUTE = 200;

/** Reading time of a draft in whole minutes, at least one. */
export function readingMinutes({ parts, conclusions, offer, lesson }: VerdictDraft): number {
  const text = [
    ...parts.flatMap(({ part, findings, reasons }) => [part, findings, reasons]),
    conclusions,
    offer ?? '',
    lesson,
  ].join(' ');
  return Math.max(1, Math.round(text.split(/\s+/u).length / WORDS_A_MINUTE));
}

const membersIn = (
  { agreed, open, quorum }: BodyDecides,
  directory: Deps['directory'],
): NonNullable<ApprovalView['members']> => ({
  agreed: agreed.map((person) => personView(directory, person)),
  open: open.map((person) => personView(directory, person)),
  quorum,
});

interface Shown {
  readonly complaint: Complaint;
  readonly circumstances: Circumstances;
  readonly by: Actor;
}

/** Who approves the present version and how far it is; absent without a draft. */
export function approvalView(
  { directory }: Deps,
  { complaint, circumstances, by }: Shown,
): ApprovalView | undefined {
  const draft = presentDraft(complaint);
  if (draft === undefined) return undefined;
  const { version } = draft;
  const approver = approverFor(complaint, circumstances);
  const members = bodyDecides(complaint, circumstances);
  const mode = draft.submitted?.approval ?? approvalModeFor(complaint, circumstances);
  return present({
    version,
    required: mode !== 'alleen-meelezen',
    approver: approver === undefined ? undefined : personView(directory, approver),
    members: members && membersIn(members, directory),
    readers: readersFor(complaint, circumstances).map(({ person }) =>
      personView(directory, person),
    ),
    readAlong: readingsOf(complaint, version).some(({ verdict }) => verdict === 'akkoord'),
    blocking: blockingOf(complaint, draft, circumstances),
    readingMinutes: readingMinutes(draft),
    leavesAt: afdoeningOf(complaint, version)?.leavesAt,
    openedByMe: complaint.verdict.opened.some((one) => one.version === version && one.by === by.id),
  });
}
