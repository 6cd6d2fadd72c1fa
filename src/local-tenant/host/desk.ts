import type { ChangesView, MessageView, PersonaView, StateView } from '../hostApi/hostContract.ts';
import { clockTime } from './businessTime.ts';
import { chatSummary } from './chatSummary.ts';
import type { ChatContext } from './chatContext.ts';
import { createPlacePanels } from './placePanels.ts';
import { createChatView } from './chatView.ts';
import { tabIds } from './choices.ts';
import type { DeepLink } from './deepLink.ts';
import type { HostDialog } from './hostDialog.ts';
import { createShell } from './shell.ts';
import type { ChoiceStore } from './store.ts';
import type { TabFrame } from './tabFrame.ts';
import { createTaskDialogs } from './taskDialogs.ts';
import type { TenantApi } from './tenantApi.ts';
import { hostText } from './text.ts';

/** One persona at work in Teams, in one language. */
export interface Desk {
  readonly root: HTMLElement;
  readonly update: (changes: ChangesView) => void;
  /** Follows page, pane and theme; another persona or language gets another desk. */
  readonly follow: () => void;
  readonly retheme: () => void;
}

export interface DeskDeps {
  readonly state: StateView;
  readonly persona: PersonaView;
  readonly store: ChoiceStore;
  readonly api: TenantApi;
  readonly dialog: HostDialog;
  readonly tab: TabFrame;
  readonly lookNow: () => void;
}

/**
 * Sets a persona down in front of the chat with the app.
 */
export function createDesk({ state, persona, store, api, dialog, tab, lookNow }: DeskDeps): Desk {
  const { language } = store.now();
  const text = hostText(language);
  const speaker = { persona: persona.alias, locale: language === 'nl' ? 'nl-NL' : 'en-US' };
  const openLink = (link: DeepLink): void => store.change(placeOf(link));
  const theme = () => store.now().theme;
  const invoke: TenantInvoke = async (asked) => {
    const delivered = await api.invoke(speaker, asked);
    lookNow();
    return delivered;
  };

  const context: ChatContext = {
    text,
    language,
    theme,
    teamsAppId: state.teamsAppId,
    teamsId: `29:${persona.oid}`,
    personaName: persona.displayName,
    botName: state.botName,
    invoke,
    say: async (said) => {
      const delivered = await api.say(speaker, said);
      lookNow();
      return delivered;
    },
    ...createTaskDialogs({ invoke, dialog, text, language, theme }),
    openLink,
    markRead: (place) => void api.markRead(persona.alias, place),
  };
  const chat = createChatView(context);
  const panels = createPlacePanels({
    ...{ context, persona, api, locale: speaker.locale },
    back: () => store.change({ pane: 'list', place: 'app' }),
  });
  const shell = createShell({
    text,
    persona,
    botName: state.botName,
    chat: chat.root,
    tab: tab.root,
    panels: panels.root,
    choose: store.change,
  });
  const known = new Map<string, MessageView>();

  const follow = (): void => {
    const now = store.now();
    shell.show(now);
    panels.show(now.place === 'app' ? undefined : now.place);
    chat.visible(now.place === 'app' && now.page === 'chat' && now.pane === 'conversation');
  };
  follow();

  return {
    root: shell.root,
    follow,
    retheme: () => {
      chat.retheme();
      panels.retheme();
    },
    update: ({ messages, installed, readUpTo, typing }) => {
      for (const message of messages) known.set(message.id, message);
      const summary = chatSummary([...known.values()], readUpTo);
      shell.showPreview({
        text: installed ? summary.text : text.guestChat,
        time: summary.at === '' ? '' : clockTime(summary.at, language),
        unread: summary.unread,
      });
      chat.update(messages, installed);
      chat.typing(typing);
      panels.look();
    },
  };
}

type TenantInvoke = (asked: Parameters<TenantApi['invoke']>[1]) => ReturnType<TenantApi['invoke']>;

/**
 * Where a link leads: a tab of the app, or the chat for anything that is none.
 */
export function placeOf({ entityId, subPageId }: DeepLink) {
  const page = tabIds.find((id) => id === entityId);
  return {
    page: page ?? ('chat' as const),
    sub: subPageId,
    pane: 'conversation' as const,
    place: 'app' as const,
  };
}
