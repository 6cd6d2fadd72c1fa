import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  Strings,
  SubmitAction,
} from 'adaptivecards';
import { cardLook } from './cardLook.ts';
import type { Theme } from './choices.ts';
import type { Language } from './text.ts';

type Json = Readonly<Record<string, unknown>>;

/** A press on a card that asks something of the host. */
export type CardPress =
  | { readonly kind: 'execute'; readonly id?: string; readonly verb: string; readonly data: Json }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'dialog'; readonly data: Json }
  | { readonly kind: 'submit'; readonly data: Json };

export interface CardSetting {
  readonly theme: Theme;
  readonly language: Language;
  readonly pressed: (press: CardPress) => void;
}

/**
 * Renders an Adaptive Card; its text is shown as it is, never read as markdown or HTML.
 */
export function renderCard(json: Json, setting: CardSetting): HTMLElement {
  // Present and doing nothing: without it the renderer looks for a markdown library on the page.
  AdaptiveCard.onProcessMarkdown = () => undefined;
  const more = setting.language === 'nl' ? 'Meer acties' : 'More actions';
  Strings.defaults.overflowButtonTooltip = () => more;

  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(cardLook(setting.theme));
  card.lang = setting.language;
  card.onExecuteAction = (action) => {
    const press = pressOf(action);
    if (press !== undefined) setting.pressed(press);
  };
  card.parse(json);
  return card.render() ?? document.createElement('div');
}

function pressOf(action: Action): CardPress | undefined {
  if (action instanceof ExecuteAction) {
    return {
      kind: 'execute',
      verb: action.verb,
      data: dataOf(action.data),
      ...(action.id === undefined ? {} : { id: action.id }),
    };
  }
  if (action instanceof OpenUrlAction) return { kind: 'link', url: action.url ?? '' };
  if (action instanceof SubmitAction) {
    const data = dataOf(action.data);
    return { kind: asksForDialog(data) ? 'dialog' : 'submit', data };
  }
  return undefined;
}

const asksForDialog = ({ msteams }: Json): boolean =>
  typeof msteams === 'object' &&
  msteams !== null &&
  'type' in msteams &&
  msteams.type === 'task/fetch';

const dataOf = (data: unknown): Json =>
  typeof data === 'object' && data !== null ? { ...data } : {};
