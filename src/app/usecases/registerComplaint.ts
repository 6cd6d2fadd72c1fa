import type { Failure } from '../../contract/failure.ts';
import type { RegistrationInput } from '../../contract/registration.ts';
import type { RegisteredView } from '../../contract/view.ts';
import { yearOf } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import {
  decideRegistration,
  type RegistrationFacts,
} from '../../domain/registration/decideRegistration.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import { callBefore, noticeBefore, settleBefore } from '../../domain/steps/askDates.ts';
import { wantsCalls } from '../../domain/steps/facts/contacts.ts';
import type { BusinessTime, RegisterCommand } from '../command.ts';
import { circumstancesOf, contextOf } from './circumstances.ts';
import type { Deps } from './deps.ts';
import { failureOf } from './failureOf.ts';
import { unknownPeople } from './unknownPeople.ts';

/**
 * Registers a complaint: a number, the confirmation it owes, and the first call. Sending the same form
 * twice is one complaint.
 *
 * @see protocol.md §2; requirement E4
 */
export const registerComplaint =
  (deps: Deps, after: (complaint: Complaint, time: BusinessTime) => Promise<void>) =>
  async ({
    id,
    by,
    input,
    draftKey,
  }: RegisterCommand): Promise<Outcome<RegisteredView, Failure>> => {
    const { directory, register, procedures, clock } = deps;
    const unknown = unknownPeople(input, directory);
    if (unknown) return refuse(unknown);
    const time = await clock.businessTime();
    const context = contextOf(circumstancesOf(deps, procedures.standard, time), by);
    const facts = factsOf(input);
    const names = [facts.accused.personId, facts.klager.personId].flatMap(
      (person) => (person === undefined ? undefined : directory.find(person))?.name ?? [],
    );
    const decision = decideRegistration(facts, names, context);
    if (!decision.ok) return refuse(decision.refusal);

    const outcome = await register.create({
      id,
      by,
      time,
      year: yearOf(time.today),
      draft: decision.value,
    });
    if (!outcome.ok) {
      return outcome.refusal.code === 'no-number-free'
        ? refuse({ code: 'no-number-free' })
        : refuse(failureOf(outcome.refusal, outcome.since, { directory, by }));
    }

    // Sent once more it may hold words that were not registered: the page knows what to do with them.
    if (draftKey !== undefined && !outcome.repeated) await forget(deps, by.id, draftKey);
    await after(outcome.value, time);
    const { kenmerk, volgnummer, letters, informal } = outcome.value;
    const admissibilityBy = noticeBefore(outcome.value, context);
    return accept({
      kenmerk,
      volgnummer,
      ...(wantsCalls(outcome.value) && { callBefore: callBefore(outcome.value, context) }),
      answerBy: settleBefore(outcome.value, context),
      ...(letters[0] && { confirmationLetter: letters[0].id }),
      ...(admissibilityBy && { admissibilityBy }),
      ...(informal && { solved: true as const }),
      ...(outcome.repeated && { repeated: true as const }),
    });
  };

// A draft that stays behind is a nuisance; a registration that fails over it would be worse.
const forget = async (
  { drafts, reportFault }: Deps,
  person: PersonId,
  key: string,
): Promise<void> => {
  try {
    await drafts.remove(person, key);
  } catch (cause) {
    reportFault('draft', cause);
  }
};

/** What was typed, without the fields left empty; the parser has checked every shape, here they get their brands. */
const factsOf = (input: RegistrationInput): RegistrationFacts => {
  const { klager, accused } = input;
  const gemachtigde = klager.gemachtigde && {
    name: klager.gemachtigde.name,
    contact: present(klager.gemachtigde.contact),
  };
  return present({
    ...input,
    aanduiding: input.aanduiding.replaceAll(/\s+/gu, ' '),
    klager: present({ ...klager, contact: present(klager.contact), gemachtigde }),
    accused: present(accused),
    otherCategories: input.otherCategories.filter((one) => one !== input.category),
  }) as unknown as RegistrationFacts;
};
