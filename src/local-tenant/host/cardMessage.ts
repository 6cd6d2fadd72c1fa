import type { MessageView } from '../hostApi/hostContract.ts';
import { createCardSlot, type CardSlot } from './cardSlot.ts';
import type { ChatContext } from './chatContext.ts';
import { pressOutcome, type PressOutcome } from './invokeOutcome.ts';
import { readDeepLink } from './deepLink.ts';
import { refreshOf } from './refreshOf.ts';
import type { CardPress } from './renderCard.ts';

type Json = Readonly<Record<string, unknown>>;

/** A message that carries a card, for one persona. */
export interface CardMessage {
  readonly slot: CardSlot;
  readonly update: (message: MessageView, card: Json) => void;
}

/**
 * Shows a card, brings its presses to the bot and puts the answer in its place.
 *
 * The answer is this persona's own view and lasts until the message itself changes.
 */
export function createCardMessage(
  context: ChatContext,
  first: MessageView,
  card: Json,
): CardMessage {
  let messageId = first.id;
  let underWay: 'manual' | 'automatic' | undefined;
  let latest = 0;
  let shown = '';

  const slot = createCardSlot(() => ({
    theme: context.theme(),
    language: context.language,
    pressed: (press) => void act(press),
  }));

  const showCard = (next: Json): void => {
    shown = JSON.stringify(next);
    slot.show(next);
  };

  const show = (outcome: PressOutcome): void => {
    if (outcome.kind === 'card') showCard(outcome.card);
    else if (outcome.kind === 'message') slot.say(outcome.text, 'status');
    else if (outcome.kind === 'error') slot.say(outcome.text ?? context.text.failed, 'alert');
    else slot.say(context.text.reasons[outcome.reason], 'alert');
  };

  const execute = async (action: Json, trigger: 'manual' | 'automatic'): Promise<void> => {
    // A second press while the first is under way is the same press; a refresh gives way to a press.
    if (underWay === 'manual' || underWay === trigger) return;
    underWay = trigger;
    latest += 1;
    const mine = latest;
    // Looking whether it still holds is no wait for the reader.
    if (trigger === 'manual') slot.busy(true);
    try {
      const outcome = pressOutcome(
        await context.invoke({
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', ...action }, trigger },
          replyToId: messageId,
        }),
      );
      // A card that could not be refreshed is still a card; drawing the same one again would shut an open form.
      const wanted =
        trigger === 'manual' || (outcome.kind === 'card' && JSON.stringify(outcome.card) !== shown);
      if (wanted && mine === latest) show(outcome);
    } finally {
      if (mine === latest) {
        underWay = undefined;
        slot.busy(false);
      }
    }
  };

  const act = async (press: CardPress): Promise<void> => {
    if (press.kind === 'execute') {
      const { kind: _kind, ...action } = press;
      await execute(action, 'manual');
    } else if (press.kind === 'dialog') {
      await context.fetchTask(press.data, messageId, (text) => slot.say(text, 'alert'));
    } else if (press.kind === 'link') {
      const link = readDeepLink(press.url, context.teamsAppId);
      if (link === undefined) window.open(press.url, '_blank', 'noopener');
      else context.openLink(link);
    } else {
      slot.say(context.text.unsupported, 'alert');
    }
  };

  const update = (message: MessageView, next: Json): void => {
    messageId = message.id;
    showCard(next);
    const refresh = refreshOf(next, context.teamsId);
    if (refresh !== undefined && !message.deleted) void execute(refresh, 'automatic');
  };
  update(first, card);
  return { slot, update };
}
