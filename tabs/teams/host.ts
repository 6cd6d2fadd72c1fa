import type { SubPageListener } from './followSubPage.ts';

/** The tab of a channel, by its entity id. */
export const CHANNEL_TAB = 'kanaal';

export type ThemeName = 'default' | 'dark' | 'contrast';

/** What the tab knows of the Teams window around it. */
export interface Host {
  readonly locale: string;
  readonly entity: string;
  readonly subPage: string;
  /** A dialog has one page and closes with its result. */
  readonly dialog: boolean;
  /** The window in which somebody adds the app to a channel. */
  readonly settings: boolean;
  readonly theme: ThemeName;
  readonly onTheme: (listener: (theme: ThemeName) => void) => void;
  /** A link was followed to another page of the tab that stands already. */
  readonly onSubPage: SubPageListener;
  /** The first screen stands: Teams takes its loader away. */
  readonly ready: () => void;
  readonly failed: (reason: string) => void;
  /** Closes the dialog with a result. */
  readonly submit: (result: Readonly<Record<string, string>>) => void;
}

/** Teams knows more themes than are drawn; what is unknown is drawn light. */
export const toTheme = (name: string | undefined): ThemeName =>
  name === 'dark' || name === 'contrast' ? name : 'default';
