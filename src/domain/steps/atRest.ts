import type { Assignment } from '../complaint/assignment.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { presentDraft, standingApprovals, submittedDraft } from '../verdict/draft.ts';
import { uncheckedLesson } from './facts/lesson.ts';
import { openLetters } from './facts/letters.ts';
import { openPromises } from './facts/promises.ts';
import { openReferrals } from './facts/referrals.ts';
import { stageOf } from './stage.ts';

/**
 * Closed for good, and no letter has to leave any more, nothing promised is open and no lesson or referral is
 * still to be looked at: it asks nothing of anybody, today or later.
 */
export const isAtRest = (complaint: Complaint): boolean =>
  stageOf(complaint) === 'afgesloten' &&
  openLetters(complaint).length === 0 &&
  openReferrals(complaint).length === 0 &&
  openPromises(complaint).length === 0 &&
  uncheckedLesson(complaint) === undefined;

// Of what is at rest no moment counts any more; left out, like cases have like cores.
const noMoment = '' as never;

/**
 * What rights still ask of a complaint at rest, without texts, dates, names and number: who may open it is
 * the same for the core as for the complaint. Stage, accused, handler and approver are too; terms are not.
 *
 * @see design.md §5
 */
export function coreOf(complaint: Complaint): Complaint {
  const { registration, closings, reopenings, verdict, told, involved } = complaint;
  const { accused, klager } = registration;
  const submitted = submittedDraft(complaint);
  const approvals = submitted ? standingApprovals(complaint, submitted.version) : [];
  const drafts = [...new Set([submitted, presentDraft(complaint)])].flatMap((draft) => draft ?? []);
  return {
    kenmerk: noMoment,
    procedure: complaint.procedure,
    volgnummer: 0,
    registration: {
      ...{ by: registration.by, at: noMoment, channel: 'post', aanduiding: '', what: '' },
      klager: {
        ...{ kind: klager.kind, contact: {}, replyChannel: 'brief' },
        ...(klager.personId !== undefined && { personId: klager.personId }),
      },
      accused: withoutName(accused),
      ...{ category: 'overig', otherCategories: [], received: noMoment },
    },
    contacts: [],
    involved: involved.map(({ person }) => ({ person, at: noMoment, by: person })),
    assignments: assignmentsIn(complaint),
    ...(told && { told: { on: noMoment, at: noMoment, by: told.by } }),
    ...{ verdagingen: [], hearings: [], waivers: [], letters: [] },
    verdict: {
      ...verdict,
      drafts: drafts.map(({ version, by, submitted: handedOn }) => ({
        ...{ version, by, at: noMoment, parts: [], conclusions: '', lesson: '' },
        ...(handedOn && { submitted: { ...handedOn, at: noMoment } }),
      })),
      readings: [],
      approvals: approvals.map(({ version, by }) => ({
        ...{ version, by, at: noMoment, decision: 'akkoord', read: true },
      })),
      opened: [],
    },
    closings: closings.map(({ as, by }) => ({ on: noMoment, at: noMoment, by, as })),
    reopenings: reopenings.slice(-1).map(({ by, after }) => ({
      ...{ on: noMoment, at: noMoment, by, reason: '' },
      ...(after && { after }),
    })),
  };
}

const withoutName = ({ name: _, ...rest }: Complaint['registration']['accused']) => rest;

// The last one counts as present, and having declined as involved bars for good.
const assignmentsIn = ({ assignments }: Complaint): readonly Assignment[] =>
  assignments
    .filter(
      (one, at) => at === assignments.length - 1 || one.declined?.why.code === 'zelf-betrokken',
    )
    .map(({ to, office, by, rule, accepted, declined, undone }) => ({
      ...{ to, office, by, at: noMoment, on: noMoment },
      ...(rule !== undefined && { rule }),
      ...(accepted && { accepted: { at: noMoment, on: noMoment } }),
      ...(declined && { declined: { at: noMoment, why: { code: declined.why.code } as never } }),
      ...(undone && { undone: { at: noMoment, by: undone.by } }),
    }));
