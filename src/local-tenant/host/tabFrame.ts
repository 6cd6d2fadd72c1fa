import type { Choices } from './choices.ts';
import { element } from './element.ts';
import { localeOf } from './legacyContext.ts';
import type { AppFrame, TeamsFrames } from './teamsFrames.ts';
import type { HostText } from './text.ts';

const patienceInMilliseconds = 30_000;

/** The tab of the app, in its frame. */
export interface TabFrame {
  readonly root: HTMLElement;
  /** Loads the page the choices name; always a fresh load, as in Teams. */
  readonly load: (choices: Choices, text: HostText) => void;
  readonly unload: () => void;
  readonly loaded: () => void;
  readonly failed: (reason: string) => void;
  /** Offers to save what is being added, as Teams does under its window. */
  readonly mayBeSaved: (may: boolean) => void;
}

/**
 * The tab stands directly under this page: nested app authentication works only there.
 */
export function createTabFrame(frames: TeamsFrames): TabFrame {
  const curtain = element('p', { class: 'curtain', role: 'status' });
  const root = element('section', { class: 'tab-view' });
  let attached: AppFrame | undefined;
  let impatience: ReturnType<typeof setTimeout> | undefined;
  let words: HostText | undefined;

  const unload = (): void => {
    clearTimeout(impatience);
    if (attached !== undefined) frames.detach(attached);
    attached = undefined;
    root.replaceChildren();
  };
  const say = (line: string): void => {
    curtain.hidden = false;
    curtain.textContent = line;
  };

  return {
    root,
    unload,
    load: (choices, text) => {
      unload();
      words = text;
      if (choices.page === 'chat') return;
      const frame = element('iframe', { title: `${text.tabFrame}: ${text.tabs[choices.page]}` });
      say(text.loading);
      root.replaceChildren(frame, curtain);
      if (frame.contentWindow !== null) attached = frames.attach(frame.contentWindow, 'content');
      frame.src = addressOf(choices);
      impatience = setTimeout(() => say(text.tabSilent), patienceInMilliseconds);
    },
    loaded: () => {
      clearTimeout(impatience);
      curtain.hidden = true;
    },
    mayBeSaved: (may) => {
      const { saveTab = '' } = words ?? {};
      const save = element('button', { type: 'button', class: 'save-tab' }, saveTab);
      save.addEventListener('click', () => {
        if (attached !== undefined) frames.send(attached, 'settings.save', [{}]);
      });
      root.querySelector('.save-tab')?.remove();
      if (may) root.append(save);
    },
    failed: (reason) => {
      clearTimeout(impatience);
      say(words?.tabFailed(reason) ?? '');
    },
  };
}

/** As the manifest writes it: the theme in the address lets the first paint be right. */
const addressOf = (choices: Choices): string =>
  `/tab/?${new URLSearchParams({
    theme: choices.theme,
    locale: localeOf(choices),
    entity: choices.page,
    sub: choices.sub,
  }).toString()}`;
