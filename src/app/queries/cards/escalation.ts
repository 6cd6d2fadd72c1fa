import type { CardView } from '../../../contract/card.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { absenceOf } from '../../../domain/organisation/absence.ts';
import { mayMarkAbsent } from '../../../domain/organisation/mayMarkAbsent.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { askOf } from '../../../domain/steps/ask.ts';
import { extendsFirst } from '../../../domain/steps/extensionDays.ts';
import { presentAssignment } from '../../../domain/steps/facts/assignment.ts';
import type { EscalationReason } from '../../rounds/due.ts';
import { escalationFor } from '../../rounds/nudgesDue.ts';
import type { Deps } from '../../usecases/deps.ts';
import { dateView } from '../views.ts';
import { openPerPerson } from '../proposalView.ts';
import { suggestedInstead } from '../suggestedPerson.ts';
import { buttonsOf, type Card, type OwnOf } from './card.ts';
import { proposalOn } from './parts.ts';
import { withFurtherDelay } from './withFurtherDelay.ts';

/** What helps, most useful first; where the approver is the matter, another behandelaar does not. */
const helps = (why: EscalationReason | undefined): readonly StepCode[] => {
  if (why === 'afwezig' || why === 'terug' || why === 'zwijgt')
    return ['toewijzen', 'gesprek-vastleggen'];
  if (why === undefined || why === 'geen-antwoord') {
    return ['gesprek-vastleggen', 'toewijzen', 'termijn-verlengen'];
  }
  if (why === 'contactregel-herzien') return ['contactregel-opheffen', 'contactregel'];
  return why === 'ander-akkoord' || why === 'niemand-akkoord'
    ? ['beslisser-kiezen', 'gesprek-vastleggen']
    : ['gesprek-vastleggen'];
};

/** Has nothing to do with how far it is. */
const aboutSomethingElse: ReadonlySet<EscalationReason | undefined> = new Set([
  'terug',
  'contactregel-herzien',
]);

/**
 * Told to the coordinator, or to the behandelaar's manager, when others do not get on with it; over as soon as
 * they do, or as he has asked them.
 *
 * @see experience.md §1
 */
export const escalation: OwnOf = (deps, card) => {
  const { complaint, person, circumstances } = card;
  const due = escalationFor(complaint, person, circumstances);
  if (due === undefined) return undefined;
  const awaited = askOf(complaint, circumstances);
  const [slow] = awaited.of;
  const waitingFor = slow === undefined ? undefined : deps.directory.find(slow)?.name;
  const back = due.about && deps.directory.find(due.about)?.name;
  const extending: readonly StepCode[] =
    !aboutSomethingElse.has(due.why) && extendsFirst(complaint, circumstances)
      ? ['termijn-verlengen']
      : [];
  const useful = buttonsOf(card, [...extending, ...helps(due.why)]);
  const buttons = aboutSomethingElse.has(due.why) ? useful : withFurtherDelay(card, useful);
  return {
    // What it waits for; the reader may have been asked to do something about that himself.
    ask: awaited.ask,
    ...(awaited.ask !== 'niets' && { date: dateView(awaited.date, circumstances) }),
    ...(due.why && { why: due.why }),
    ...(waitingFor && { waitingFor }),
    ...(slow !== undefined && mayTellAway(card, slow) && { colleague: slow }),
    ...(back && { back }),
    ...(due.why === 'ander-akkoord' &&
      slow !== undefined && { replacement: { id: slow, name: waitingFor ?? '' } }),
    ...(buttons.includes('toewijzen') && {
      proposal: otherBehandelaars(deps, card, due.why === 'terug' ? due.about : undefined),
    }),
    buttons,
  };
};

// Who phones hears first that somebody is ill: then it is said where the call is written down.
const mayTellAway = ({ person, circumstances }: Card, slow: PersonId): boolean => {
  const { organisation, profile } = circumstances;
  return (
    slow !== person &&
    absenceOf(slow, organisation) === undefined &&
    mayMarkAbsent(person, slow, { organisation, hierarchy: profile.hierarchy })
  );
};

/**
 * Who may be chosen instead. Whoever has it now is no other choice: of the others who is back, or the one who is named once it is taken
 * from him.
 */
export const otherBehandelaars = (
  deps: Deps,
  card: Card,
  back?: PersonId,
): NonNullable<CardView['proposal']> => {
  const { complaint, circumstances } = card;
  const { person: named, ...proposal } = proposalOn(deps, card);
  const present = presentAssignment(complaint)?.to;
  const candidates = proposal.candidates.filter(({ id }) => id !== present);
  const returned = candidates.find(({ id }) => id === back);
  if (returned) {
    const { id, name } = returned;
    return { ...proposal, person: { id, name }, gap: proposal.gap || named?.id !== id, candidates };
  }
  if (named && named.id !== present) return { ...proposal, person: named, candidates };
  const open = openPerPerson(deps.register.active());
  const other = suggestedInstead(complaint, circumstances, open)?.person;
  const shown = candidates.find(({ id }) => id === other);
  // The rules name who has it: another one needs a reason.
  return {
    ...proposal,
    ...(shown && { person: { id: shown.id, name: shown.name } }),
    gap: true,
    candidates,
  };
};
