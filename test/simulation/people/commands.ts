import type { Actor } from '../../../src/app/command.ts';
import { parseInput } from '../../../src/contract/parseInput.ts';
import { registrationInput } from '../../../src/contract/registration.ts';
import { stepInput } from '../../../src/contract/step.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { Outcome } from '../../../src/domain/shared/outcome.ts';
import type { Failure } from '../../../src/contract/failure.ts';
import { commandId } from '../../../src/main/commandId.ts';
import type { Chance } from '../chance.ts';
import type { Command, Told, World } from '../world.ts';
import { inputFor, onCard, registration } from './inputs.ts';
import { businessTime } from './offered.ts';

export const actorOf = ({ tenant }: World, person: string): Actor => ({
  id: person as PersonId,
  name: tenant.directory.byOid(person)?.displayName ?? '',
  language: 'nl',
});

/** People who can be chosen in a form, the first ones most. */
export const choosable = ({ tenant }: World): readonly string[] =>
  tenant.directory.all.filter(({ guest }) => !guest).map(({ oid }) => oid);

const told = (outcome: Outcome<{ kenmerk: string; volgnummer: number }, Failure>): Told => {
  if (outcome.ok) return { kind: 'done', ...outcome.value };
  return outcome.refusal.code === 'not-known-yet'
    ? { kind: 'unknown' }
    : { kind: 'refused', failure: outcome.refusal };
};

/** A new form, filled in. */
export function newRegistration(world: World, chance: Chance): Command {
  const mark = `formulier ${world.commands.length}`;
  const { today } = businessTime(world);
  const people = choosable(world);
  const form = parseInput(registrationInput, registration(chance, { today, people, mark }));
  if (!form.ok) throw new Error(`A form that does not fit: ${JSON.stringify(form.failure)}`);
  const by = actorOf(world, chance.pick(people));
  const id = commandId(['registreren', by.id, mark]);
  return {
    id,
    by,
    what: 'registratie',
    seen: 0,
    told: [],
    run: async ({ app }) => told(await app.registerComplaint({ id, by, input: form.value })),
  };
}

const around = (world: World): { readonly people: readonly string[]; readonly wordy: boolean } => ({
  people: choosable(world),
  wordy: world.habits.wordy,
});

interface Stepping {
  readonly complaint: Complaint;
  readonly by: PersonId;
  readonly step: StepCode;
}

/** A step in the tab, filled in on what the person sees. */
export function newStep(world: World, { complaint, by, step }: Stepping, chance: Chance): Command {
  const mark = `opdracht ${world.commands.length}`;
  const { today } = businessTime(world);
  const filled = inputFor(step, { complaint, by, today, mark, ...around(world) }, chance);
  const input = parseInput(stepInput[step], filled);
  if (!input.ok) throw new Error(`${step} does not fit: ${JSON.stringify(input.failure)}`);
  const actor = actorOf(world, by);
  const { kenmerk, volgnummer: seen } = complaint;
  const id = commandId(['stap', by, kenmerk, step, mark]);
  return {
    id,
    by: actor,
    what: step,
    seen,
    kenmerk,
    told: [],
    run: async ({ app }) =>
      told(await app.takeStep({ id, by: actor, kenmerk, seen, step, input: input.value })),
  };
}

interface CardIds {
  readonly kenmerk: string;
  readonly seen: number;
  readonly card: string;
}

/** A button on a card that stands in somebody's chat. */
export interface Button {
  readonly person: string;
  readonly messageId: string;
  readonly verb: StepCode;
  readonly data: Readonly<Record<string, unknown>> & CardIds;
}

/** A press of it, with its form filled in on what that person's instance knows. */
export function newPress(
  world: World,
  { person, messageId, verb, data }: Button,
  on: { readonly complaint: Complaint; readonly chance: Chance },
): Command {
  const mark = `druk ${world.commands.length}`;
  const { today } = businessTime(world);
  const { complaint, chance } = on;
  const filling = { complaint, by: person, today, mark, ...around(world) };
  const form = onCard(inputFor(verb, filling, chance));
  const { kenmerk, seen } = data;
  return {
    id: commandId(['kaart', messageId, verb, person, String(seen)]),
    by: actorOf(world, person),
    what: verb,
    seen,
    kenmerk,
    told: [],
    run: async ({ handlers }) => {
      const answer = await handlers.pressed({
        person: { id: person as PersonId, language: 'nl' },
        verb,
        data: { ...form, ...data },
        messageId,
      });
      if (answer.kind !== 'card') return { kind: 'unknown' };
      return isRefusal(answer.card)
        ? { kind: 'refused', failure: { code: 'unexpected' } }
        : { kind: 'done', kenmerk };
    },
  };
}

/** Above a card stands a warning when the press was refused. */
const isRefusal = (card: Readonly<Record<string, unknown>>): boolean =>
  (card['body'] as readonly { readonly style?: string }[])[0]?.style === 'warning';
