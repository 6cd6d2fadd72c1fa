import type { App } from '@microsoft/teams.apps';
import type { Activity } from '@microsoft/teams.api';
import { chatPersonOf, isPersonal, type TrustedPlace } from './chatPersonOf.ts';
import type { BotHandlers, ChatPerson, ChatPlace } from './press.ts';

interface ChatActivity {
  readonly person: ChatPerson;
  readonly place: ChatPlace;
  readonly personal: boolean;
}

/** What is said and who comes and goes, in one-to-one chats and where others read along. */
export const onChat = (
  app: Pick<App, 'on'>,
  deps: TrustedPlace & { readonly handlers: BotHandlers },
): void => {
  const { handlers } = deps;
  const read = (activity: Activity): ChatActivity | undefined => {
    const person = chatPersonOf(activity, deps);
    const { serviceUrl, conversation, recipient } = activity;
    if (person === undefined || serviceUrl === undefined) return undefined;
    const place = { conversationId: conversation.id, serviceUrl, botId: recipient.id };
    return { person, place, personal: isPersonal(activity) };
  };

  app.on('message', async ({ activity }) => {
    const chat = read(activity);
    if (chat === undefined) return;
    const { person, place } = chat;
    if (chat.personal) {
      await handlers.busy(place, handlers.said(person, activity.text, activity.id));
    } else if (isMentioned(activity)) {
      await handlers.busy(place, handlers.saidInGroup(person, activity.text, place));
    }
  });

  const came = async (activity: Activity): Promise<void> => {
    const chat = read(activity);
    if (chat === undefined) return;
    if (chat.personal) await handlers.installed({ person: chat.person, ...chat.place });
    else await handlers.addedToGroup(chat.person, chat.place);
  };
  app.on('install.add', ({ activity }) => came(activity));
  app.on('conversationUpdate', async ({ activity }) => {
    // In a group this also tells of people who come and go; each of them is left in peace.
    const joined = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) === true;
    if (joined || isPersonal(activity)) await came(activity);
  });
  app.on('install.remove', async ({ activity }) => {
    const chat = read(activity);
    if (chat?.personal === true) await handlers.removed(chat.person);
  });
};

/** Whether the bot itself is named: with more rights Teams would bring every message of a channel. */
const isMentioned = ({ entities, recipient }: Activity): boolean =>
  entities?.some(
    (entity) =>
      entity.type === 'mention' && 'mentioned' in entity && entity.mentioned.id === recipient.id,
  ) === true;
