import { stepInput } from '../../../src/contract/step.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { World } from '../world.ts';
import { choosable, type Button } from './commands.ts';

interface Action {
  readonly verb?: string;
  readonly data?: unknown;
  readonly card?: { readonly actions?: readonly Action[] };
}

/** Every button on every card that stands in a chat now. */
export function buttonsNow(world: World): readonly Button[] {
  return choosable(world).flatMap((person) => {
    const chat = world.tenant.chats.conversationOf(person);
    if (!chat) return [];
    return world.tenant.chats.since(chat.id, 0).flatMap(({ id, deleted, activity }) => {
      if (deleted) return [];
      const [card] = activity['attachments'] as readonly { readonly content: Card }[];
      return unfolded(card?.content.actions ?? []).flatMap(({ verb, data }) =>
        verb !== undefined && Object.hasOwn(stepInput, verb)
          ? [{ person, messageId: id, verb: verb as StepCode, data: data as Button['data'] }]
          : [],
      );
    });
  });
}

interface Card {
  readonly actions?: readonly Action[];
}

const unfolded = (actions: readonly Action[]): readonly Action[] =>
  actions.flatMap((action) => [action, ...unfolded(action.card?.actions ?? [])]);
