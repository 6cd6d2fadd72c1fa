import type { DeliveredView } from '../hostApi/hostContract.ts';
import type { Theme } from './choices.ts';
import type { DeepLink } from './deepLink.ts';
import type { Invoke } from './tenantApi.ts';
import type { HostText, Language } from './text.ts';

/** What a chat of one persona needs from the page around it. */
export interface ChatContext {
  readonly text: HostText;
  readonly language: Language;
  readonly theme: () => Theme;
  readonly teamsAppId: string;
  /** `29:` id of the persona. */
  readonly teamsId: string;
  readonly personaName: string;
  readonly botName: string;
  readonly invoke: (invoke: Invoke) => Promise<DeliveredView>;
  readonly say: (text: string) => Promise<DeliveredView>;
  /** Opens the dialog that a card asks for; tells when that does not work. */
  readonly fetchTask: (
    data: Readonly<Record<string, unknown>>,
    messageId: string,
    tell: (text: string) => void,
  ) => Promise<void>;
  /** Does with a message what an app offers for it; tells when no dialog opens. */
  readonly messageAction: (
    value: Readonly<Record<string, unknown>>,
    tell: (text: string) => void,
  ) => Promise<void>;
  readonly openLink: (link: DeepLink) => void;
  readonly markRead: (place: number) => void;
}
