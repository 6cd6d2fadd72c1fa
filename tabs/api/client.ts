import type {
  AbsenceRequest,
  AbsencesView,
  AbsenceView,
  BackRequest,
} from '../../src/contract/absence.ts';
import type { BusyView } from '../../src/contract/busy.ts';
import type { AgendaView } from '../../src/contract/agenda.ts';
import type { DraftChange } from '../../src/contract/draftChange.ts';
import type { FiguresView } from '../../src/contract/figures.ts';
import type { LessonsView } from '../../src/contract/lessons.ts';
import type { StoredFileView } from '../../src/contract/fileLimits.ts';
import type { ListFilter } from '../../src/contract/list.ts';
import type { RegistrationRequest } from '../../src/contract/registration.ts';
import { apiPath } from '../../src/contract/route.ts';
import type { SelfCheckView } from '../../src/contract/selfCheck.ts';
import type { SettingsView } from '../../src/contract/settings.ts';
import type { SettingsRequest, SettingsUndoRequest } from '../../src/contract/settingsRequest.ts';
import type { StepRequest } from '../../src/contract/step.ts';
import type { DossierView, LogLineView } from '../../src/contract/dossierView.ts';
import type {
  AboutMeView,
  AskedView,
  BelkaartView,
  MeView,
  MyWorkView,
  OwnRegistrationView,
} from '../../src/contract/pageViews.ts';
import type {
  ComplaintsView,
  PersonView,
  RegisteredView,
  SearchView,
  StepDoneView,
} from '../../src/contract/view.ts';
import type { WhoHandlesView } from '../../src/contract/whoHandles.ts';
import type { ViewsRequest, ViewsView } from '../../src/contract/views.ts';
import type { Step } from './codes.ts';
import type { Request, Result } from './request.ts';

/** Something this person was typing; absent (204) when there is nothing. */
export interface SavedDraft {
  readonly value: unknown;
  readonly savedAt: string;
  /** Another one when other words stand there. */
  readonly version: string;
}

/** How a draft is saved. */
export interface SavingDraft {
  /** What this window saw of it before, or `none`; absent: whatever stands there makes way. */
  readonly seen?: string | undefined;
  /** The page is being left: nothing can be waited for. */
  readonly leaving?: true;
}

/** The API of the tab, as `src/contract/route.ts` names it. */
export const createClient = (request: Request) => {
  const get = <Value>(path: string): Promise<Result<Value>> => request({ method: 'GET', path });
  return {
    me: () => get<MeView>(apiPath.me),
    work: () => get<MyWorkView>(apiPath.work),
    whoHandles: () => get<WhoHandlesView>(apiPath.whoHandles),
    complaints: (filter: ListFilter) => get<ComplaintsView>(apiPath.list(filter)),
    figures: (asked: Readonly<Record<string, string>>) => get<FiguresView>(apiPath.figures(asked)),
    lessons: () => get<LessonsView>(apiPath.lessons),
    agenda: (asked: Readonly<Record<string, string>>) => get<AgendaView>(apiPath.agenda(asked)),
    search: (words: string) => get<SearchView>(apiPath.search(words)),
    registrations: () => get<readonly OwnRegistrationView[]>(apiPath.registrations),
    dossier: (kenmerk: string) => get<DossierView>(apiPath.complaint(kenmerk)),
    log: (kenmerk: string, looks: boolean) =>
      get<readonly LogLineView[]>(apiPath.log(kenmerk, looks)),
    busy: (kenmerk: string, asked: Readonly<Record<string, string>>) =>
      get<BusyView>(apiPath.busy(kenmerk, asked)),
    belkaart: (kenmerk: string) => get<BelkaartView>(apiPath.belkaart(kenmerk)),
    aboutMe: () => get<readonly AboutMeView[]>(apiPath.aboutMe),
    asked: (kenmerk: string, question: string) => get<AskedView>(apiPath.asked(kenmerk, question)),
    overMij: (kenmerk: string) => get<AboutMeView>(apiPath.overMij(kenmerk)),
    selfCheck: () => get<SelfCheckView>(apiPath.selfCheck),
    lookAgain: () => request<SelfCheckView>({ method: 'POST', path: apiPath.selfCheck, body: {} }),
    absences: () => get<AbsencesView>(apiPath.absences),
    away: (body: AbsenceRequest) =>
      request<AbsenceView>({ method: 'POST', path: apiPath.absences, body }),
    back: (body: BackRequest) => request<AbsenceView>({ method: 'POST', path: apiPath.back, body }),
    settings: () => get<SettingsView>(apiPath.settings),
    changeSettings: (body: SettingsRequest) =>
      request<undefined>({ method: 'POST', path: apiPath.settings, body }),
    undoSettings: (body: SettingsUndoRequest) =>
      request<undefined>({ method: 'POST', path: apiPath.settingsUndo, body }),
    people: (query: string) => get<readonly PersonView[]>(apiPath.people(query)),
    register: (body: RegistrationRequest) =>
      request<RegisteredView>({ method: 'POST', path: apiPath.complaints, body }),
    step: (on: { readonly kenmerk: string; readonly step: Step }, body: StepRequest) =>
      request<StepDoneView>({ method: 'POST', path: apiPath.step(on.kenmerk, on.step), body }),
    document: (kenmerk: string, name: string) =>
      request<Blob>({ method: 'GET', path: apiPath.document(kenmerk, name), wants: 'file' }),
    storeFile: (kenmerk: string, bytes: Blob) =>
      request<StoredFileView>({
        method: 'POST',
        path: apiPath.documents(kenmerk),
        bytes,
        // A large file over a thin line.
        patienceMs: 300_000,
      }),
    draft: (key: string) => get<SavedDraft | undefined>(apiPath.draft(key)),
    saveDraft: (key: string, value: unknown, { seen, ...how }: SavingDraft = {}) =>
      request<SavedDraft>({
        method: 'PUT',
        path: apiPath.draft(key, seen),
        body: value,
        patienceMs: 15_000,
        ...how,
      }),
    /** What changed since a save; for a page that is left. */
    amendDraft: (key: string, body: DraftChange) =>
      request<SavedDraft>({ method: 'PATCH', path: apiPath.draft(key), body, leaving: true }),
    views: () => get<ViewsView>(apiPath.views),
    saveViews: (seen: string, body: ViewsRequest) =>
      request<ViewsView>({ method: 'PUT', path: apiPath.savingViews(seen), body }),
    removeDraft: (key: string) =>
      request<undefined>({ method: 'DELETE', path: apiPath.draft(key) }),
  };
};

export type Client = ReturnType<typeof createClient>;
