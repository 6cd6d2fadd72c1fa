import type { MessageView } from '../hostApi/hostContract.ts';
import type { ChatContext } from './chatContext.ts';
import { button, element } from './element.ts';

/** Command of the app's manifest that stands in the menu of every message. */
const REGISTER = 'registreerKlacht';

/**
 * The menu "…" of a message: what apps can do with it.
 *
 * @param tell - where a line of the app is shown when there is no dialog.
 */
export function messageMenu(
  context: ChatContext,
  message: () => MessageView,
  tell: (text: string) => void,
): HTMLElement {
  const { text } = context;
  const menu = element(
    'details',
    { class: 'more' },
    element('summary', { 'aria-label': text.moreOptions, title: text.moreOptions }, '…'),
    button(
      text.registerMessage,
      () => {
        menu.open = false;
        void context.messageAction(
          {
            commandId: REGISTER,
            commandContext: 'message',
            messagePayload: payloadOf(message(), context),
          },
          tell,
        );
      },
      { class: 'more-item' },
    ),
  );
  return menu;
}

/** The message as Teams gives it to an app: its words as HTML, who wrote it, and where it stands. */
const payloadOf = (
  { id, from, created, activity }: MessageView,
  { teamsId, personaName, botName }: ChatContext,
) => ({
  id,
  createdDateTime: created,
  linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(teamsId)}/${encodeURIComponent(id)}?context=${encodeURIComponent('{"contextType":"chat"}')}`,
  from:
    from === 'person'
      ? {
          user: {
            id: teamsId.replace(/^29:/, ''),
            displayName: personaName,
            userIdentityType: 'aadUser',
          },
        }
      : { application: { displayName: botName, applicationIdentityType: 'bot' } },
  body: { contentType: 'html', content: htmlOf(activity) },
});

const htmlOf = (activity: MessageView['activity']): string => {
  const words = activity['text'];
  if (typeof words !== 'string') return '<attachment id="1"></attachment>';
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
};
