import type { Failure } from '../../contract/failure.ts';
import type { DossierView, WhatIfView } from '../../contract/dossierView.ts';
import type { PersonView } from '../../contract/view.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import type { StepCode } from '../../domain/steps/codes.ts';
import { hearersFor, hearingQuorumOf } from '../../domain/steps/committee.ts';
import { askFor, askOf } from '../../domain/steps/ask.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { maySpeak, presentContactRule } from '../../domain/steps/facts/contactRule.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import { rolesOf } from '../../domain/steps/roles.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { proposalFor } from '../../domain/steps/toewijzen.ts';
import { termFactsOf } from '../../domain/terms/facts.ts';
import { termsOf } from '../../domain/terms/termsOf.ts';
import { countedAs } from '../../domain/verdict/countedAs.ts';
import { afdoening, weeksLeft, whatIfVerdaagd } from '../../domain/terms/verdaging.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { approvalView } from './approvalView.ts';
import { derivedOf, factsOf } from './dossierFacts.ts';
import { letterPreview } from './letterPreview.ts';
import { letterView } from './letterView.ts';
import { meetingLinks } from './meetingLinks.ts';
import { openAs } from './opened.ts';
import { peopleIn } from './peopleIn.ts';
import { reportView } from './reportView.ts';
import { proposalView } from './proposalView.ts';
import { whatIfViews } from './whatIfViews.ts';
import { dateView, personView, termView } from './views.ts';

/** The whole file, for whoever may open it; the look is recorded. */
export const dossier =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk): Promise<Outcome<DossierView, Failure>> => {
    const opened = await openAs(deps, 'dossier')(by, kenmerk);
    if (opened === undefined) return refuse({ code: 'not-found' });
    const links = await meetingLinks(deps, opened.complaint, opened.circumstances.time);
    return accept({
      ...dossierView(deps, { ...opened, by }),
      ...(links && { meetingLinks: links }),
    });
  };

interface Shown {
  readonly complaint: Complaint;
  readonly circumstances: Circumstances;
  readonly by: Actor;
}

const dossierView = (deps: Deps, { complaint, circumstances, by }: Shown): DossierView => {
  const { directory } = deps;
  const asking = askFor(complaint, by.id, circumstances);
  const permitted = permittedSteps(complaint, by.id, circumstances);
  const [waitingFor] = asking.of.includes(by.id) ? [] : asking.of;
  const awaited = askOf(complaint, circumstances);
  const assigned = presentAssignment(complaint)?.to;
  const person = (id: Parameters<typeof personView>[1] | undefined): PersonView | undefined =>
    id === undefined ? undefined : personView(directory, id);
  return present({
    kenmerk: complaint.kenmerk,
    aanduiding: complaint.registration.aanduiding,
    volgnummer: complaint.volgnummer,
    procedure: complaint.procedure,
    stage: stageOf(complaint),
    roles: rolesOf(complaint, by.id, circumstances),
    ask: asking.ask,
    permitted,
    waitingFor: person(waitingFor),
    awaits:
      awaited.ask === asking.ask || awaited.ask === 'niets'
        ? undefined
        : present({ ask: awaited.ask, waitingFor: person(awaited.of[0]) }),
    date: asking.ask === 'niets' ? undefined : dateView(asking.date, circumstances),
    registration: complaint.registration,
    facts: factsOf(complaint),
    choices: choicesOf(deps, complaint, circumstances),
    countedAs: countedAs(complaint, circumstances.profile),
    derived: derivedOf(complaint, circumstances),
    terms: termsOf(
      termFactsOf(complaint, circumstances),
      circumstances.profile,
      circumstances.calendar,
    ).map((term) => termView(term, circumstances)),
    proposal: permitted.includes('toewijzen')
      ? proposalView(proposalFor(complaint, circumstances), { complaint, circumstances }, deps)
      : undefined,
    behandelaar: person(assigned),
    drafts: complaint.verdict.drafts,
    readings: complaint.verdict.readings,
    approvals: complaint.verdict.approvals,
    approval: approvalView(deps, { complaint, circumstances, by }),
    preview: letterPreview(deps, complaint, circumstances),
    report: reportView(deps, complaint, circumstances),
    letters: complaint.letters.map((letter) =>
      letterView(deps, { complaint, letter, circumstances }),
    ),
    people: peopleIn(complaint, directory),
    contactRule: ruleOn(complaint, by, circumstances),
    grounds: circumstances.profile.grounds.map(({ code }) => code),
    whatIf: whatIfViews(complaint, circumstances),
    verdagingWouldGive: verdagingWouldGive(complaint, circumstances),
  });
};

const choicesOf = (
  { directory }: Deps,
  complaint: Complaint,
  circumstances: Circumstances,
): DossierView['choices'] => {
  const { outcomes, grounds, report, steps, committee } = circumstances.profile;
  const quorum = hearingQuorumOf(complaint, circumstances);
  return {
    outcomes,
    grounds: grounds.map(({ code }) => code),
    steps: Object.keys(steps) as StepCode[],
    report: report !== undefined,
    ...(committee && { committee: true }),
    ...(quorum !== undefined && {
      hearing: {
        quorum,
        hearers: hearersFor(complaint, circumstances).map((id) => personView(directory, id)),
      },
    }),
  };
};

const verdagingWouldGive = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly WhatIfView[] => {
  const facts = termFactsOf(complaint, circumstances);
  if (circumstances.time.today > afdoening(facts, circumstances).telaatNa) return [];
  return Array.from({ length: weeksLeft(facts, circumstances) }, (_none, index) => ({
    weeks: index + 1,
    term: termView(whatIfVerdaagd(facts, index + 1, circumstances), circumstances),
  }));
};

const ruleOn = (
  complaint: Complaint,
  by: Actor,
  { time }: Circumstances,
): DossierView['contactRule'] => {
  const rule = presentContactRule(complaint, time.today);
  return rule && { ...rule, maySpeak: maySpeak(complaint, by.id, time.today) };
};
