import type { App } from './app.ts';
import { aboutMe, aboutMeOne } from './queries/aboutMe.ts';
import { absences } from './queries/absences.ts';
import { agenda } from './queries/agenda.ts';
import { allComplaints } from './queries/allComplaints.ts';
import { askedView } from './queries/askedView.ts';
import { belkaart } from './queries/belkaart.ts';
import { busyThen } from './queries/busyThen.ts';
import { noticeCard } from './queries/cards/noticeCard.ts';
import { sentCard } from './queries/cards/sentCard.ts';
import { concerns } from './queries/concerns.ts';
import { document } from './queries/document.ts';
import { dossier } from './queries/dossier.ts';
import { dossierLog } from './queries/dossierLog.ts';
import { figures } from './queries/figures.ts';
import { lessons } from './queries/lessons.ts';
import { lookUp } from './queries/lookUp.ts';
import { lookUpInGroup } from './queries/lookUpInGroup.ts';
import { me } from './queries/me.ts';
import { myWork } from './queries/myWork.ts';
import { ownRegistrations } from './queries/ownRegistrations.ts';
import { people } from './queries/people.ts';
import { prepare } from './queries/prepare.ts';
import { proposal } from './queries/proposal.ts';
import { retentionProposals } from './queries/retention.ts';
import { selfCheck } from './queries/selfCheck.ts';
import { settingsView } from './queries/settingsView.ts';
import { rememberedRows } from './queries/rememberedRows.ts';
import { restingRights } from './queries/restingRights.ts';
import { search } from './queries/search.ts';
import { whoHandles } from './queries/whoHandles.ts';
import { round } from './rounds/round.ts';
import { waitsUntil } from './rounds/waitsUntil.ts';
import { afterChange } from './usecases/afterChange.ts';
import { changeSettings, undoSettings } from './usecases/changeSettings.ts';
import { createStandings } from './queries/standings.ts';
import type { Deps, Ports } from './usecases/deps.ts';
import { keepAppointments } from './usecases/keepAppointments.ts';
import { destroyComplaint } from './usecases/destroyComplaint.ts';
import { draftFromMessage } from './usecases/draftFromMessage.ts';
import { amendDraft } from './usecases/amendDraft.ts';
import { loadDraft, removeDraft, saveDraft } from './usecases/drafts.ts';
import { registerComplaint } from './usecases/registerComplaint.ts';
import { endAbsence, setAbsence, tellAway } from './usecases/setAbsence.ts';
import { remindLater } from './usecases/remindLater.ts';
import { storeEvidence } from './usecases/storeEvidence.ts';
import { storeLetters } from './usecases/storeLetter.ts';
import { savedViews, saveViews } from './usecases/savedViews.ts';
import { takeStep } from './usecases/takeStep.ts';

/** Binds every use case, query and round to the ports; made once, in `src/main`. */
export function createApp(ports: Ports): App {
  const revision = (): number => ports.settings.current().changes.at(-1)?.number ?? 0;
  const standing = { ...ports, standings: createStandings(revision) };
  const deps: Deps = { ...standing, rows: rememberedRows(standing) };
  const rightsOf = restingRights(deps);
  const followUp = {
    storeLetters: storeLetters(deps),
    keepAppointments: keepAppointments(deps),
  };
  const after = afterChange(deps, followUp);
  return {
    takeStep: takeStep(deps, after),
    registerComplaint: registerComplaint(deps, after),
    destroyComplaint: destroyComplaint(deps),
    retentionProposals: retentionProposals(deps),
    selfCheck: selfCheck(deps),
    settings: settingsView(deps),
    changeSettings: changeSettings(deps),
    undoSettings: undoSettings(deps),
    concerns: concerns(deps),
    setAbsence: setAbsence(deps),
    tellAway: tellAway(deps),
    endAbsence: endAbsence(deps),
    absences: absences(deps),
    remindLater: remindLater(deps),
    figures: figures(deps),
    lessons: lessons(deps),
    me: me(deps),
    myWork: myWork(deps),
    agenda: agenda(deps),
    whoHandles: whoHandles(deps),
    lookUp: lookUp(deps),
    lookUpInGroup: lookUpInGroup(deps),
    allComplaints: allComplaints(deps, rightsOf),
    search: search(deps, rightsOf),
    ownRegistrations: ownRegistrations(deps),
    dossier: dossier(deps),
    dossierLog: dossierLog(deps),
    busyThen: busyThen(deps),
    belkaart: belkaart(deps),
    aboutMe: aboutMe(deps),
    aboutMeOne: aboutMeOne(deps),
    asked: askedView(deps),
    proposal: proposal(deps),
    people: people(deps),
    document: document(deps),
    storeEvidence: storeEvidence(deps),
    draftFromMessage: draftFromMessage(deps),
    loadDraft: loadDraft(deps),
    saveDraft: saveDraft(deps),
    amendDraft: amendDraft(deps),
    removeDraft: removeDraft(deps),
    savedViews: savedViews(deps),
    saveViews: saveViews(deps),
    noticeCard: noticeCard(deps),
    sentCard: sentCard(deps),
    waitsUntil: waitsUntil(deps),
    round: round(deps, followUp),
    prepare: prepare(deps),
  };
}
