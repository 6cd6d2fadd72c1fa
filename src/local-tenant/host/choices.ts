import type { Language } from './text.ts';

export type Theme = 'default' | 'dark' | 'contrast';
export type Screen = 'wide' | 'phone';
/** Static tabs of the app, by entity id; `chat` is the conversation itself. */
export const tabIds = ['werk', 'registreren'] as const;
export type TabId = (typeof tabIds)[number];
/** The tab in a channel, and the window in which it is added; reached by address only. */
export const channelIds = ['kanaal', 'kanaal-instellen'] as const;

/** What else there is in this Teams: bell, group chat, channel, calendar. */
export const places = ['activiteit', 'groep', 'kanaal', 'agenda'] as const;
export type Place = (typeof places)[number];

/** What is on the screen; all of it can stand in the address. */
export interface Choices {
  /** Alias of the persona. */
  readonly persona: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly screen: Screen;
  readonly page: 'chat' | TabId | (typeof channelIds)[number];
  /** `page.subPageId` of the tab. */
  readonly sub: string;
  /** Where one is in Teams; `app` is the chat and the tabs of the app. */
  readonly place: 'app' | Place;
  /** On a narrow screen one of the two is visible. */
  readonly pane: 'list' | 'conversation';
}
