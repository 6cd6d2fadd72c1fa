import type { CardView } from '../../../contract/card.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../../domain/complaint/notice.ts';
import { present } from '../../../domain/shared/present.ts';
import { askFor } from '../../../domain/steps/ask.ts';
import type { Circumstances } from '../../../domain/steps/context.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { maySpeak } from '../../../domain/steps/facts/contactRule.ts';
import { bodyOf } from '../../../domain/steps/body.ts';
import { behandelaarOf, presentAssignment } from '../../../domain/steps/facts/assignment.ts';
import { coordinates, coordinatorFor } from '../../../domain/steps/people.ts';
import { permittedSteps } from '../../../domain/steps/permitted.ts';
import { stageOf } from '../../../domain/steps/stage.ts';
import type { Deps } from '../../usecases/deps.ts';
import { dateView } from '../views.ts';

/** A card about one complaint for one person. */
export interface Card {
  readonly kind: NoticeKind;
  readonly complaint: Complaint;
  readonly person: PersonId;
  readonly language: 'nl' | 'en';
  readonly circumstances: Circumstances;
}

/** What only some kinds add, and what stands on the buttons. */
export type Own = Partial<Omit<CardView, 'kind' | 'kenmerk' | 'aanduiding' | 'volgnummer'>>;

/** What a kind adds; `undefined` when it no longer holds for this person and this complaint. */
export type OwnOf = (deps: Deps, card: Card) => Own | undefined;

/** The person acts as coordinator of this complaint. */
export const isCoordinator = ({ complaint, person, circumstances }: Card): boolean =>
  coordinates(complaint, person, circumstances);

/** The person does the secretary's work of a body whose members decide together. */
export const keepsForBody = ({ complaint, person, circumstances }: Card): boolean =>
  presentAssignment(complaint)?.to === person && bodyOf(complaint, circumstances) !== undefined;

/** The closing letter left, or it was closed without one. */
export const isOver = ({ complaint }: Card): boolean => {
  const stage = stageOf(complaint);
  return stage === 'nazorg' || stage === 'wacht-op-onderzoek' || stage === 'afgesloten';
};

/** What every card about a complaint says: number, aanduiding, stage, date and colleagues in their role. */
export function baseCard(
  { directory }: Pick<Deps, 'directory'>,
  { kind, complaint, person, language, circumstances }: Card,
): CardView {
  const asking = askFor(complaint, person, circumstances);
  const nameOf = (id: PersonId | undefined) =>
    id === undefined ? undefined : directory.find(id)?.name;
  return present({
    kind,
    language,
    kenmerk: complaint.kenmerk,
    aanduiding: complaint.registration.aanduiding,
    volgnummer: complaint.volgnummer,
    stage: stageOf(complaint),
    ask: asking.ask,
    today: circumstances.time.today,
    date: asking.ask === 'niets' ? undefined : dateView(asking.date, circumstances),
    behandelaar: nameOf(behandelaarOf(complaint)),
    coordinator: nameOf(coordinatorFor(complaint, circumstances)),
    buttons: [],
  });
}

/** On a card these are a call, or an invitation to come. */
const contacting: ReadonlySet<StepCode> = new Set([
  'gesprek-vastleggen',
  'niet-bereikt',
  'hoorgesprek-plannen',
  'tevredenheid',
]);

/** Those of the wanted steps that this person may take now, in the wanted order. */
export function buttonsOf(
  { complaint, person, circumstances }: Card,
  wanted: readonly (CardView['buttons'][number] | undefined)[],
): CardView['buttons'] {
  const permitted = permittedSteps(complaint, person, circumstances);
  const speaks = maySpeak(complaint, person, circumstances.time.today);
  return [...new Set(wanted)].filter(
    (step): step is CardView['buttons'][number] =>
      step !== undefined && permitted.includes(step) && (speaks || !contacting.has(step)),
  );
}
