import type { ChatContext } from './chatContext.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

/**
 * Where one types to the bot; Enter sends.
 */
export function composeBox(context: ChatContext): HTMLElement {
  const { text } = context;
  const input = element('input', {
    type: 'text',
    'aria-label': text.compose,
    placeholder: text.compose,
    autocomplete: 'off',
    maxlength: '2000',
  });
  const line = element('p', { class: 'card-line', role: 'status' });

  const send = async (): Promise<void> => {
    const said = input.value.trim();
    if (said === '') return;
    input.value = '';
    line.textContent = '';
    const delivered = await context.say(said);
    if (!delivered.ok) line.textContent = text.reasons[delivered.reason];
    else if (delivered.status >= 300) line.textContent = text.failed;
  };

  return element(
    'form',
    {
      class: 'compose',
      on: {
        submit: (event) => {
          event.preventDefault();
          void send();
        },
      },
    },
    element(
      'div',
      { class: 'compose-row' },
      input,
      element('button', { type: 'submit', 'aria-label': text.send }, icon('send')),
    ),
    line,
  );
}
