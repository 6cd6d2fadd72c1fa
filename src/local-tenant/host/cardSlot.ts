import { element } from './element.ts';
import { renderCard, type CardSetting } from './renderCard.ts';

type Json = Readonly<Record<string, unknown>>;

/** A place for one card and a line about the last press. */
export interface CardSlot {
  readonly root: HTMLElement;
  readonly show: (card: Json) => void;
  readonly retheme: () => void;
  readonly busy: (on: boolean) => void;
  readonly say: (text: string, tone: 'status' | 'alert') => void;
}

/**
 * @param setting - asked anew at each rendering, because the theme can change.
 */
export function createCardSlot(setting: () => CardSetting): CardSlot {
  const holder = element('div', { class: 'card-holder', tabindex: '-1' });
  const line = element('p', { class: 'card-line' });
  const root = element('div', { class: 'card' }, holder, line);
  let shown: Json | undefined;

  const render = (): void => {
    // A replaced button must not leave the keyboard nowhere.
    const hadFocus = holder.contains(document.activeElement);
    holder.replaceChildren(...(shown === undefined ? [] : [renderCard(shown, setting())]));
    if (hadFocus) holder.focus();
  };

  return {
    root,
    show: (card) => {
      shown = card;
      line.textContent = '';
      render();
    },
    retheme: render,
    busy: (on) => {
      root.toggleAttribute('data-busy', on);
      holder.setAttribute('aria-busy', String(on));
      if (on) line.textContent = '';
    },
    say: (text, tone) => {
      line.setAttribute('role', tone);
      line.dataset['tone'] = tone;
      line.textContent = text;
    },
  };
}
