import type { TextsOf } from '../../text/index.ts';

/** What every answer in the chat needs beside its content. */
export interface ChatSurroundings {
  readonly language: 'nl' | 'en';
  readonly texts: TextsOf;
  /** Deep link to a page of the tab. */
  readonly link: (subPage: string) => string;
}
