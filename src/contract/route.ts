import type { ListFilter } from './list.ts';

/**
 * Addresses of the tab's API, all below `/api`, all with a bearer token.
 *
 * GET  /api/me                                   → MeView
 * GET  /api/who-handles                          → WhoHandlesView (the same for everybody)
 * GET  /api/work                                 → MyWorkView
 * GET  /api/agenda?span&day                       → AgendaView (whole weeks; what he may know of)
 * GET  /api/complaints?closed&stage&category&behandelaar&nobody&due&sort&from → ComplaintsView (coordinator, substitute, support, jurist)
 * GET  /api/figures?procedure&year&part           → FiguresView (coordinators, board; managers of their own teams)
 * GET  /api/lessons                              → LessonsView (as figures; a kenmerk for who may open it)
 * GET  /api/search?q=                            → SearchView (everybody; only what he may open)
 * GET  /api/registrations                        → OwnRegistrationView[]
 * POST /api/complaints            RegistrationRequest → 201 RegisteredView
 * GET  /api/complaints/{k}                       → DossierView
 * GET  /api/complaints/{k}/log[?looks=true]      → LogLineView[]
 * GET  /api/complaints/{k}/belkaart              → BelkaartView
 * GET  /api/complaints/{k}/over-mij              → AboutMeView
 * GET  /api/complaints/{k}/questions/{id}         → AskedView (who is asked, until it is answered)
 * GET  /api/about-me                             → AboutMeView[]
 * GET  /api/complaints/{k}/proposal?kind&person&team → ProposalView (for the choice before assigning)
 * GET  /api/complaints/{k}/busy?on&time&sides&hearers&with&hearing → BusyView (who may plan or move a hearing)
 * GET  /api/complaints/{k}/documents/{name}      → bytes
 * POST /api/complaints/{k}/documents             bytes → 201 StoredFileView (who may add evidence)
 * GET|POST /api/self-check                         → SelfCheckView (coordinator); POST looks again first
 * GET  /api/retention                              → RetentionProposalView[] (coordinator)
 * POST /api/complaints/{k}/destruction destructionRequest → DestroyedView (coordinator)
 * POST /api/complaints/{k}/steps/{step} StepRequest → StepDoneView
 * GET|PUT|DELETE /api/drafts/{key}               → { value, savedAt, version } | 204; PUT `?seen=` version or `none`:
 *                                                  409 `superseded` when something else stands there
 * PATCH /api/drafts/{key}       DraftChange      → { value, savedAt, version }: what changed since it was saved, as a page sends that is left
 * GET|PUT /api/views?seen=       ViewsRequest → ViewsView (one's own; 409 `superseded` as with drafts)
 * GET|POST /api/absences        absenceRequest → AbsencesView | AbsenceView
 * POST /api/absences/back       backRequest → AbsenceView
 * GET|POST /api/settings        settingsRequest → SettingsView | 204 (coordinator)
 * POST /api/settings/undo       settingsUndoRequest → 204
 * GET  /api/people?q=                            → PersonView[]
 *
 * Sub pages of the tab (`page.subPageId` of a deep link, and the part behind `#` in the tab):
 * `''` Mijn werk · `alle` · `alle/bejegening` (of that category, closed ones too) · `registreren` · `dossier/K-2026-0003` · `bel/K-2026-0003` ·
 * `lees/K-2026-0003/2` (read a draft; also as dialog) · `over-mij` · `over-mij/K-2026-0003` · `zelfcontrole` · `afwezig` · `inrichting` · `cijfers` · `leren` ·
 * `agenda` · `eerste-keer` · `kanaal` (what stands in a channel, whatever the sub page) ·
 * `horen/K-2026-0003` (plan a hearing; also as dialog) · `hoorgesprek/K-2026-0003` (the hearing itself) · `gevraagd/K-2026-0003/v1` (a question to a colleague without the dossier)
 *
 * A refusal is a 4xx with `Failure` as body: 400 input, 401 token, 403 not permitted or guest,
 * 404 not there or not for you (the same answer), 409 changed meanwhile, 422 refused by a rule,
 * 503 `not-known-yet` and `read-only` with `Retry-After`.
 */
export const apiPath = {
  me: '/api/me',
  selfCheck: '/api/self-check',
  work: '/api/work',
  whoHandles: '/api/who-handles',
  stream: '/api/stream',
  complaints: '/api/complaints',
  list: (filter: ListFilter) =>
    `/api/complaints?${new URLSearchParams(
      Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
    ).toString()}`,
  figures: (asked: Readonly<Record<string, string>>) =>
    `/api/figures?${new URLSearchParams(asked).toString()}`,
  lessons: '/api/lessons',
  agenda: (asked: Readonly<Record<string, string>>) =>
    `/api/agenda?${new URLSearchParams(asked).toString()}`,
  search: (words: string) => `/api/search?q=${encodeURIComponent(words)}`,
  registrations: '/api/registrations',
  complaint: (kenmerk: string) => `/api/complaints/${encodeURIComponent(kenmerk)}`,
  log: (kenmerk: string, looks: boolean) =>
    `/api/complaints/${encodeURIComponent(kenmerk)}/log${looks ? '?looks=true' : ''}`,
  belkaart: (kenmerk: string) => `/api/complaints/${encodeURIComponent(kenmerk)}/belkaart`,
  overMij: (kenmerk: string) => `/api/complaints/${encodeURIComponent(kenmerk)}/over-mij`,
  asked: (kenmerk: string, question: string) =>
    `/api/complaints/${encodeURIComponent(kenmerk)}/questions/${encodeURIComponent(question)}`,
  aboutMe: '/api/about-me',
  busy: (kenmerk: string, asked: Readonly<Record<string, string>>) =>
    `/api/complaints/${encodeURIComponent(kenmerk)}/busy?${new URLSearchParams(asked).toString()}`,
  document: (kenmerk: string, name: string) =>
    `/api/complaints/${encodeURIComponent(kenmerk)}/documents/${encodeURIComponent(name)}`,
  documents: (kenmerk: string) => `/api/complaints/${encodeURIComponent(kenmerk)}/documents`,
  step: (kenmerk: string, step: string) =>
    `/api/complaints/${encodeURIComponent(kenmerk)}/steps/${step}`,
  draft: (key: string, seen?: string) =>
    `/api/drafts/${encodeURIComponent(key)}${seen === undefined ? '' : `?seen=${encodeURIComponent(seen)}`}`,
  views: '/api/views',
  savingViews: (seen: string) => `/api/views?seen=${encodeURIComponent(seen)}`,
  absences: '/api/absences',
  back: '/api/absences/back',
  settings: '/api/settings',
  settingsUndo: '/api/settings/undo',
  people: (query: string) => `/api/people?q=${encodeURIComponent(query)}`,
} as const;
