import type { MessageView } from '../hostApi/hostContract.ts';
import { avatar } from './avatar.ts';
import { clockTime, dayName } from './businessTime.ts';
import { createCardMessage, type CardMessage } from './cardMessage.ts';
import type { ChatContext } from './chatContext.ts';
import { composeBox } from './composeBox.ts';
import { element } from './element.ts';
import { messageMenu } from './messageMenu.ts';

type Json = Readonly<Record<string, unknown>>;

/** The conversation with the bot. */
export interface ChatView {
  readonly root: HTMLElement;
  readonly update: (messages: readonly MessageView[], installed: boolean) => void;
  /** The bot is making an answer, or no longer. */
  readonly typing: (on: boolean) => void;
  readonly retheme: () => void;
  /** The conversation is on the screen, or no longer. */
  readonly visible: (on: boolean) => void;
}

interface Row {
  readonly root: HTMLElement;
  readonly show: (message: MessageView) => void;
  readonly retheme: () => void;
}

/**
 * @param context - for one persona; somebody else gets a view of his own.
 */
export function createChatView(context: ChatContext): ChatView {
  const { text } = context;
  const empty = element('p', { class: 'empty' }, text.noMessages);
  const log = element(
    'div',
    { class: 'log', role: 'log', 'aria-label': text.messages, tabindex: '0' },
    empty,
  );
  const compose = composeBox(context);
  const typing = element('p', { class: 'typing', role: 'status' });
  const root = element(
    'section',
    { class: 'chat-view', 'aria-label': text.chat },
    log,
    typing,
    compose,
  );
  const rows = new Map<string, Row>();
  let onScreen = false;
  let lastPlace = 0;
  let lastDay = '';

  const markRead = (): void => {
    if (onScreen && lastPlace > 0) context.markRead(lastPlace);
  };
  const add = (message: MessageView): void => {
    const day = dayName(message.created, context.language);
    if (day !== lastDay) log.append(element('p', { class: 'day' }, element('span', {}, day)));
    lastDay = day;
    const row = createRow(context, message);
    rows.set(message.id, row);
    log.append(row.root);
    lastPlace = Math.max(lastPlace, message.place);
  };
  const toEnd = (): void => {
    log.scrollTop = log.scrollHeight;
  };

  return {
    root,
    update: (messages, installed) => {
      empty.textContent = installed ? text.noMessages : text.guestChat;
      compose.hidden = !installed;
      if (messages.length === 0) return;
      const followed = log.scrollHeight - log.scrollTop - log.clientHeight < 160;
      for (const message of messages) {
        const row = rows.get(message.id);
        if (row !== undefined) row.show(message);
        else if (!message.deleted) add(message);
      }
      empty.hidden = rows.size > 0;
      if (followed) toEnd();
      markRead();
    },
    typing: (on) => {
      const said = on ? text.typing(context.botName) : '';
      // Said once: what is written again is read aloud again.
      if (typing.textContent !== said) typing.textContent = said;
    },
    retheme: () => {
      for (const row of rows.values()) row.retheme();
    },
    visible: (on) => {
      const appeared = on && !onScreen;
      onScreen = on;
      if (appeared) requestAnimationFrame(toEnd);
      if (on) markRead();
    },
  };
}

function createRow(context: ChatContext, first: MessageView): Row {
  const own = first.from === 'person' && isOf(first, context.teamsId);
  const who = own ? context.text.you : nameOf(first, context.botName);
  const mark = element('span', { class: 'edited' });
  const bubble = element('div', { class: 'bubble' });
  const line = element('p', { class: 'card-line', role: 'status' });
  let latest = first;
  const menu = messageMenu(
    context,
    () => latest,
    (told) => {
      line.textContent = told;
    },
  );
  const root = element(
    'article',
    { class: `message ${own ? 'own' : 'other'}`, 'aria-label': who, 'data-id': first.id },
    own ? false : first.from === 'bot' ? avatar(context.botName, 'bot') : avatar(who),
    element(
      'div',
      { class: 'said' },
      element(
        'p',
        { class: 'by' },
        element('strong', {}, who),
        element('time', { datetime: first.created }, clockTime(first.created, context.language)),
        mark,
        menu,
      ),
      bubble,
      line,
    ),
  );
  let card: CardMessage | undefined;

  const show = (message: MessageView): void => {
    latest = message;
    menu.hidden = message.deleted;
    mark.textContent = message.updated !== undefined && !message.deleted ? context.text.edited : '';
    const content = message.deleted ? undefined : cardIn(message.activity);
    if (content === undefined) {
      card = undefined;
      bubble.replaceChildren(element('p', { class: 'plain' }, plainText(message, context)));
    } else if (card === undefined) {
      card = createCardMessage(context, message, content);
      bubble.replaceChildren(card.slot.root);
    } else {
      card.update(message, content);
    }
  };
  show(first);
  return { root, show, retheme: () => card?.slot.retheme() };
}

/** Who said it; in a chat of one's own everything that the bot did not say. */
const senderOf = ({ activity }: MessageView): Json => {
  const { from } = activity;
  return typeof from === 'object' && from !== null ? { ...from } : {};
};
const isOf = (message: MessageView, teamsId: string): boolean => {
  const { id } = senderOf(message);
  return id === undefined || id === teamsId;
};
const nameOf = (message: MessageView, botName: string): string => {
  const { name } = senderOf(message);
  return message.from !== 'bot' && typeof name === 'string' ? name : botName;
};

function plainText({ deleted, activity }: MessageView, { text }: ChatContext): string {
  if (deleted) return text.deleted;
  return typeof activity['text'] === 'string' ? activity['text'] : '';
}

function cardIn(activity: Json): Json | undefined {
  const attachments = activity['attachments'];
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  if (typeof first !== 'object' || first === null || !('content' in first)) return undefined;
  const { content } = first;
  return typeof content === 'object' && content !== null ? { ...content } : undefined;
}
