import type { AbsencesView, AbsenceView } from '../contract/absence.ts';
import type { BusyQuestion, BusyView } from '../contract/busy.ts';
import type { AgendaQuestion, AgendaView } from '../contract/agenda.ts';
import type { CardView } from '../contract/card.ts';
import type { StoredFileView } from '../contract/fileLimits.ts';
import type { Failure } from '../contract/failure.ts';
import type { FiguresQuestion, FiguresView } from '../contract/figures.ts';
import type { LessonsView } from '../contract/lessons.ts';
import type { ListQuestion } from '../contract/list.ts';
import type { DestroyedView, RetentionProposalView } from '../contract/retention.ts';
import type { SelfCheckView } from '../contract/selfCheck.ts';
import type { SettingsView } from '../contract/settings.ts';
import type { DossierView, LogLineView } from '../contract/dossierView.ts';
import type {
  AboutMeView,
  AskedView,
  BelkaartView,
  MeView,
  MyWorkView,
  OwnRegistrationView,
} from '../contract/pageViews.ts';
import type { ProposalView } from '../contract/proposalView.ts';
import type {
  ComplaintsView,
  PersonView,
  RegisteredView,
  SearchView,
  StepDoneView,
  WorkItemView,
} from '../contract/view.ts';
import type { WhoHandlesView } from '../contract/whoHandles.ts';
import type { Instant } from '../domain/calendar/isoDate.ts';
import type { Kenmerk } from '../domain/complaint/kenmerk.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Arriving } from '../domain/steps/togetherAt.ts';
import type { ViewsRequest, ViewsView } from '../contract/views.ts';
import type {
  AbsenceCommand,
  Actor,
  BackCommand,
  BusinessTime,
  DestroyCommand,
  LaterCommand,
  RegisterCommand,
  SettingsCommand,
  SettingsUndoCommand,
  StepCommand,
} from './command.ts';
import type { AskedQuestion, CardQuestion, ProposalQuestion } from './question.ts';
import type { Change } from './ports/changes.ts';
import type { DraftChange } from '../contract/draftChange.ts';
import type { StoredDraft } from './ports/drafts.ts';
import type { NoticeToRender } from './ports/messenger.ts';
import type { RoundDone } from './rounds/round.ts';
import type { GroupView } from './queries/lookUpInGroup.ts';
import type { ChatMessage, MessageDraft } from './usecases/draftFromMessage.ts';
import type { DraftToSave } from './usecases/drafts.ts';

type Answer<Value> = Promise<Outcome<Value, Failure>>;

/**
 * Everything a door (tab API, bot, CLI) can ask. Every refusal is a `Failure`; what a person may not
 * know of answers `not-found`, exactly as what does not exist.
 */
export interface App {
  readonly takeStep: (command: StepCommand) => Answer<StepDoneView>;
  readonly registerComplaint: (command: RegisterCommand) => Answer<RegisteredView>;

  /** By the klachtencoördinator, when the retention term is over (law.md §6). */
  readonly destroyComplaint: (command: DestroyCommand) => Answer<DestroyedView>;
  /** Files that need not be kept any longer: of whom this person coordinates, or all. */
  readonly retentionProposals: (by?: Actor) => Promise<readonly RetentionProposalView[]>;

  /** What the app found about itself; for klachtencoördinators. `again` looks anew first. */
  readonly selfCheck: (by: Actor, options?: { readonly again: boolean }) => Answer<SelfCheckView>;

  /** Offices, teams, decrees, retention and the procedure, with the source of each; for klachtencoördinators. */
  readonly settings: (by: Actor) => Answer<SettingsView>;
  readonly changeSettings: (command: SettingsCommand) => Answer<undefined>;
  readonly undoSettings: (command: SettingsUndoCommand) => Answer<undefined>;

  /** Whether a change is about something this person may look at. */
  readonly concerns: (by: Actor, change: Change) => Promise<boolean>;

  /** By the person himself, his manager, the coordinators or support (experience.md §3). */
  readonly setAbsence: (command: AbsenceCommand) => Answer<AbsenceView>;
  /** The same, by who phoned him: what is known already stays. */
  readonly tellAway: (command: AbsenceCommand) => Answer<undefined>;
  readonly endAbsence: (command: BackCommand) => Answer<AbsenceView>;
  /** Puts off one's own reminders of a complaint, never up to the day it is due. */
  readonly remindLater: (command: LaterCommand) => Answer<undefined>;
  readonly absences: (by: Actor) => Promise<AbsencesView>;
  /** For coordinators and who leads others; of the last those of their own teams. */
  readonly lessons: (by: Actor) => Answer<LessonsView>;
  readonly figures: (by: Actor, question: FiguresQuestion) => Answer<FiguresView>;

  readonly me: (by: Actor) => Promise<MeView>;
  readonly myWork: (by: Actor) => Promise<MyWorkView>;
  /** Hearings and terms of what this person may see, on their days. */
  readonly agenda: (by: Actor, asked: AgendaQuestion) => Promise<AgendaView>;
  /** Whom one turns to; the same for everybody. */
  readonly whoHandles: () => Promise<WhoHandlesView>;
  readonly allComplaints: (by: Actor, asked: ListQuestion) => Answer<ComplaintsView>;
  /** Among what this person may open, and nothing else (experience.md §5). */
  readonly search: (by: Actor, words: string) => Promise<SearchView>;
  /** One row, by its number; `not-found` for who may not open the dossier. */
  readonly lookUp: (by: Actor, kenmerk: Kenmerk) => Answer<WorkItemView>;
  /** The same for a chat where others read along. */
  readonly lookUpInGroup: (by: Actor, kenmerk: Kenmerk) => Answer<GroupView>;
  readonly ownRegistrations: (by: Actor) => Promise<readonly OwnRegistrationView[]>;
  /** Records the look (protocol.md §4). */
  readonly dossier: (by: Actor, kenmerk: Kenmerk) => Answer<DossierView>;
  /** Its steps, oldest first, with who looked when that is wanted; records the look as well. */
  readonly dossierLog: (
    by: Actor,
    kenmerk: Kenmerk,
    options?: { readonly looks: boolean },
  ) => Answer<readonly LogLineView[]>;
  /** Who is taken at the moment of a hearing that is to be planned; by who may plan it. */
  readonly busyThen: (by: Actor, kenmerk: Kenmerk, asked: BusyQuestion) => Answer<BusyView>;
  readonly belkaart: (by: Actor, kenmerk: Kenmerk) => Answer<BelkaartView>;
  readonly aboutMe: (by: Actor) => Promise<readonly AboutMeView[]>;
  readonly aboutMeOne: (by: Actor, kenmerk: Kenmerk) => Answer<AboutMeView>;
  /** What somebody without the dossier is asked; records the look. */
  readonly asked: (by: Actor, question: AskedQuestion) => Answer<AskedView>;
  readonly proposal: (by: Actor, question: ProposalQuestion) => Answer<ProposalView>;
  readonly people: (by: Actor, text: string) => Promise<readonly PersonView[]>;
  /** Of whom may add evidence now; refused when it is none of the files that are taken. */
  readonly storeEvidence: (
    by: Actor,
    kenmerk: Kenmerk,
    bytes: Uint8Array,
  ) => Answer<StoredFileView>;
  /** `name` is the last part of the `document` of a letter or of a piece of evidence. */
  readonly document: (by: Actor, kenmerk: Kenmerk, name: string) => Answer<Uint8Array>;

  /** The registration form for a message of a chat, as "Registreer als klacht" asks. */
  readonly draftFromMessage: (by: Actor, message: ChatMessage) => Answer<MessageDraft>;
  readonly loadDraft: (by: Actor, key: string) => Promise<StoredDraft | undefined>;
  readonly saveDraft: (by: Actor, draft: DraftToSave) => Answer<StoredDraft>;
  readonly amendDraft: (
    by: Actor,
    draft: { readonly key: string; readonly change: DraftChange },
  ) => Answer<StoredDraft>;
  readonly removeDraft: (by: Actor, key: string) => Promise<void>;
  readonly savedViews: (by: Actor) => Promise<ViewsView>;
  readonly saveViews: (
    by: Actor,
    views: ViewsRequest & { readonly seen: string },
  ) => Answer<ViewsView>;

  /** Card of a notice just before it is sent; `undefined`: it no longer holds and lapses. */
  readonly noticeCard: (what: NoticeToRender, time: BusinessTime) => Promise<CardView | undefined>;
  /**
   * The same card after it was sent, on refresh or after a press: when what it asked is done it is a
   * receipt (`done`), or `moved`. `undefined`: "Deze kaart is niet voor jou".
   */
  readonly sentCard: (question: CardQuestion) => Promise<CardView | undefined>;

  /** Until when what a decision owes is kept, to be told together with what else arrives. */
  readonly waitsUntil: (
    arriving: Arriving,
    kenmerk: string,
    time: BusinessTime,
  ) => Instant | undefined;
  /** One round: follow, letters whose hold is over, nudges, digests (protocol.md §5). */
  readonly round: () => Promise<RoundDone>;
  /** Works out in parts what lists would otherwise keep somebody waiting for. */
  readonly prepare: () => Promise<Iterable<void>>;
}
