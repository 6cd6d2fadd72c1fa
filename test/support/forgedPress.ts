import type { Town } from './town.ts';
import { personaOf } from './townPeople.ts';

/** A button that somebody has, as another may press it who knows the door of the bot. */
export interface Forged {
  readonly kenmerk: string;
  readonly verb: string;
  /** On whose card the button stands. */
  readonly of: string;
  /** What is filled in. */
  readonly fill?: Readonly<Record<string, unknown>>;
}

export interface Refused {
  /** What each was answered: words, or that he was shown a card. */
  readonly told: readonly string[];
  /** Whether anything of the complaint was written. */
  readonly changed: boolean;
}

interface Button {
  readonly verb?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly card?: { readonly actions: readonly Button[] };
}

/** Presses the button of one person as each of the others: with all that his card carries, in their own name. */
export const forgedPress = async (
  town: Town,
  { kenmerk, verb, of, fill = {} }: Forged,
  others: readonly string[],
): Promise<Refused> => {
  // Whoever pressed last was answered before the cards that follow from it were sent.
  await town.served().composition.settled();
  const { replyToId, data } = await buttonIn(town, { kenmerk, verb, of });
  const volgnummer = (): number | undefined =>
    town.served().composition.model.byKenmerk(kenmerk)?.volgnummer;
  const before = volgnummer();
  const told: string[] = [];
  for (const other of others) {
    const action = { type: 'Action.Execute', verb, data: { ...data, ...fill } };
    const { body } = await personaOf(town, other).invoke(
      'adaptiveCard/action',
      { action },
      replyToId,
    );
    const value: unknown = body.body?.value;
    told.push(typeof value === 'string' ? value : 'een kaart');
  }
  return { told, changed: volgnummer() !== before };
};

const buttonIn = async (town: Town, { kenmerk, verb, of }: Forged) => {
  const all = await personaOf(town, of).messages();
  for (const { id, activity } of all.toReversed()) {
    const [first] = (activity['attachments'] ?? []) as readonly { readonly content: Button }[];
    const { actions = [] } = (first?.content ?? {}) as { readonly actions?: readonly Button[] };
    const found = actions
      .flatMap((action) => [action, ...(action.card?.actions ?? [])])
      .find((action) => action.verb === verb && action.data?.['kenmerk'] === kenmerk);
    if (found !== undefined) return { replyToId: id, data: found.data };
  }
  throw new Error(`${of} has no button ${verb} about ${kenmerk}`);
};
