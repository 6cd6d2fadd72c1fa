import type { PersonaView } from '../hostApi/hostContract.ts';
import { avatar } from './avatar.ts';
import { type Choices, tabIds } from './choices.ts';
import { button, element } from './element.ts';
import { icon, type IconName } from './icon.ts';
import type { HostText } from './text.ts';

/** The Teams around the app, for one persona in one language. */
export interface Shell {
  readonly root: HTMLElement;
  readonly show: (choices: Choices) => void;
  readonly showPreview: (preview: {
    readonly text: string;
    readonly time: string;
    readonly unread: number;
  }) => void;
}

export interface ShellParts {
  readonly text: HostText;
  readonly persona: PersonaView;
  readonly botName: string;
  readonly chat: HTMLElement;
  readonly tab: HTMLElement;
  /** Bell, calendar, group chat and channel. */
  readonly panels: HTMLElement;
  readonly choose: (part: Partial<Choices>) => void;
}

/**
 * Builds rail, title bar, chat list and the head of the app.
 *
 * What does nothing here is no button and does not look like one.
 */
export function createShell(parts: ShellParts): Shell {
  const { text, persona, botName, choose } = parts;
  const list = chatList(parts);
  const tabs = (['chat', ...tabIds] as const).map((page) => ({
    page,
    tab: button(
      page === 'chat' ? text.chat : text.tabs[page],
      () => choose({ page, sub: '', pane: 'conversation', place: 'app' }),
      { role: 'tab', 'data-entity': page },
    ),
  }));
  const tablist = element(
    'div',
    { role: 'tablist', 'aria-label': botName, class: 'tabs' },
    ...tabs.map(({ tab }) => tab),
  );
  tablist.addEventListener('keydown', (event) =>
    moveFocus(
      event,
      tabs.map(({ tab }) => tab),
    ),
  );

  const railOf = rail(text, choose);
  const app = element(
    'section',
    { class: 'app', 'aria-label': botName },
    element(
      'header',
      { class: 'app-head' },
      button(icon('back'), () => choose({ pane: 'list' }), {
        class: 'icon-button back',
        'aria-label': text.back,
      }),
      avatar(botName, 'bot'),
      element('h2', {}, botName),
      tablist,
    ),
    parts.chat,
    parts.tab,
  );
  const root = element(
    'main',
    { class: 'teams' },
    element('h1', { class: 'unseen' }, text.page(botName)),
    element(
      'header',
      { class: 'title-bar' },
      element('span', { class: 'search', 'aria-hidden': 'true' }, icon('search', 16), text.search),
      element(
        'span',
        { class: 'me', title: `${persona.displayName}, ${persona.jobTitle}` },
        avatar(persona.displayName),
      ),
    ),
    railOf.root,
    list.root,
    app,
    parts.panels,
  );

  return {
    root,
    showPreview: list.showPreview,
    show: ({ page, pane, place }) => {
      root.dataset['pane'] = pane;
      app.hidden = place !== 'app';
      railOf.show(place);
      parts.chat.hidden = page !== 'chat';
      parts.tab.hidden = page === 'chat';
      for (const { page: own, tab } of tabs) {
        tab.setAttribute('aria-selected', String(own === page));
        tab.tabIndex = own === page ? 0 : -1;
      }
    },
  };
}

function rail(
  text: HostText,
  choose: ShellParts['choose'],
): { readonly root: HTMLElement; readonly show: (place: Choices['place']) => void } {
  const all: readonly (readonly [Choices['place'], IconName, string])[] = [
    ['activiteit', 'bell', text.activity],
    ['app', 'chat', text.chat],
    ['groep', 'people', text.group],
    ['kanaal', 'people', text.channel],
    ['agenda', 'calendar', text.calendar],
  ];
  const buttons = all.map(([place, name, label]) => ({
    place,
    root: element(
      'button',
      {
        type: 'button',
        class: 'place',
        'data-place': place,
        on: { click: () => choose({ place, pane: 'conversation' }) },
      },
      icon(name, 22),
      label,
    ),
  }));
  return {
    root: element(
      'nav',
      { class: 'rail', 'aria-label': text.teams },
      ...buttons.map(({ root }) => root),
    ),
    show: (place) => {
      for (const one of buttons) {
        const here = one.place === place;
        one.root.classList.toggle('current', here);
        if (here) one.root.setAttribute('aria-current', 'page');
        else one.root.removeAttribute('aria-current');
      }
    },
  };
}

function chatList({
  text,
  persona,
  botName,
  choose,
}: ShellParts): Pick<Shell, 'root' | 'showPreview'> {
  const preview = element('span', { class: 'preview' });
  const time = element('time', {});
  const count = element('span', { class: 'count', hidden: true });
  const row = button(
    element(
      'span',
      { class: 'row-inside' },
      avatar(botName, 'bot'),
      element(
        'span',
        { class: 'row-text' },
        element('span', { class: 'row-name' }, botName),
        preview,
      ),
      element('span', { class: 'row-end' }, time, count),
    ),
    () => choose({ page: 'chat', sub: '', pane: 'conversation', place: 'app' }),
    { class: 'chat-row' },
  );
  const root = element(
    'nav',
    { class: 'chat-list', 'aria-label': text.chat },
    element('h2', {}, text.chat),
    row,
    element(
      'div',
      { class: 'chat-row scenery', 'aria-hidden': 'true' },
      element(
        'span',
        { class: 'row-inside' },
        avatar(persona.department),
        element(
          'span',
          { class: 'row-text' },
          element('span', { class: 'row-name' }, text.chatOf(persona.department)),
          element('span', { class: 'preview' }, text.notPartOfThis),
        ),
      ),
    ),
  );
  return {
    root,
    showPreview: (shown) => {
      preview.textContent = shown.text;
      time.textContent = shown.time;
      count.hidden = shown.unread === 0;
      count.replaceChildren(
        String(shown.unread),
        element('span', { class: 'unseen' }, ` ${text.unread}`),
      );
      row.toggleAttribute('data-unread', shown.unread > 0);
    },
  };
}

function moveFocus(event: KeyboardEvent, tabs: readonly HTMLElement[]): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  tabs.at((at + step) % tabs.length)?.focus();
}
