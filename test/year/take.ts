import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { parseInput } from '../../src/contract/parseInput.ts';
import { stepInput } from '../../src/contract/step.ts';
import type { Asking } from '../../src/domain/steps/asking.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import { commandId } from '../../src/main/commandId.ts';
import { onCard } from '../simulation/people/inputs.ts';
import type { NextStep } from './situation.ts';
import { count, type Plan, type Year } from './year.ts';

/** Steps that are one press on a card, with nothing to fill in that the card does not know. */
const onePress: ReadonlySet<StepCode> = new Set([
  'accepteren',
  'besproken',
  'verteld',
  'afschrift',
  'akkoord',
  'brief-verstuurd',
  'afsluiten',
]);

/**
 * Takes the step: by the button of the card that made him do it, where there is one, and otherwise in the tab.
 * False when the app refuses it; that is counted.
 */
export async function take(year: Year, plan: Plan, { step, input }: NextStep): Promise<boolean> {
  if (
    plan.message !== undefined &&
    onePress.has(step) &&
    (await press(year, plan, { step, input }))
  )
    return true;
  const { person, kenmerk } = plan;
  const parsed = parseInput(stepInput[step], input);
  if (!parsed.ok) throw new Error(`${step} does not fit: ${JSON.stringify(parsed.failure)}`);
  const { app, register } = year.office.app;
  const seen = register.find(kenmerk)?.volgnummer ?? 0;
  const outcome = await app.takeStep({
    id: commandId(['jaar', person, kenmerk, step, String(seen), String(year.hour)]),
    by: actorOf(year, person),
    kenmerk,
    seen,
    step,
    input: parsed.value,
  });
  count(year, outcome.ok ? 'steps in the tab' : `refused ${step} ${outcome.refusal.code}`);
  return outcome.ok;
}

export const actorOf = ({ actor }: Year, person: string) => ({
  id: person as PersonId,
  name: actor.get(person)?.displayName ?? '',
  language: 'nl' as const,
});

async function press(year: Year, plan: Plan, { step, input }: NextStep): Promise<boolean> {
  const { office } = year;
  const { chats } = office.tenant;
  const chat = chats.conversationOf(plan.person);
  const found = chat && chats.since(chat.id, 0).find(({ id }) => id === plan.message);
  const [card] = (found?.activity['attachments'] ?? []) as readonly { readonly content: Card }[];
  const button = unfolded(card?.content.actions ?? []).find(({ verb }) => verb === step);
  if (button === undefined || plan.message === undefined) return false;
  const before = office.app.register.find(plan.kenmerk)?.volgnummer;
  await office.app.handlers.pressed({
    person: { id: plan.person as PersonId, language: 'nl' },
    verb: step,
    data: { ...onCard(input), ...button.data },
    messageId: plan.message,
  });
  await office.app.settled();
  const pressed = office.app.register.find(plan.kenmerk)?.volgnummer !== before;
  if (pressed) count(year, 'presses on cards');
  return pressed;
}

interface Card {
  readonly actions?: readonly Action[];
}
interface Action {
  readonly verb?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly card?: Card;
}

const unfolded = (actions: readonly Action[]): readonly Action[] =>
  actions.flatMap((action) => [action, ...unfolded(action.card?.actions ?? [])]);

/** Whom the matrix proposes, where that is asked now, or somebody else who may be chosen and is there. */
export async function proposedFor(
  year: Year,
  { kenmerk }: Complaint,
  {
    person,
    asking,
    instead,
  }: { readonly person: string; readonly asking?: Asking; readonly instead?: string },
): Promise<string | undefined> {
  const wanted = asking?.primary === 'toewijzen' || asking?.primary === 'beslisser-kiezen';
  if (!wanted && instead === undefined) return undefined;
  const outcome = await year.office.app.app.proposal(actorOf(year, person), { kenmerk });
  if (!outcome.ok) return undefined;
  const { person: first, suggestion, candidates } = outcome.value;
  const known = [
    first?.id,
    suggestion?.person?.id,
    ...candidates
      .filter(({ absentUntil }) => absentUntil === undefined)
      .toSorted((one, other) => one.open - other.open)
      .map((one) => one.person.id),
  ];
  return known.find((id) => id !== undefined && id !== instead && year.actor.has(id));
}
