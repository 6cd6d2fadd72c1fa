import type { StateView } from '../hostApi/hostContract.ts';
import { appHandlers } from './appHandlers.ts';
import type { PersonaView } from '../hostApi/hostContract.ts';
import { readDeepLink } from './deepLink.ts';
import { placeOf } from './desk.ts';
import { createHostDialog, type HostDialog } from './hostDialog.ts';
import { legacyContext } from './legacyContext.ts';
import { answerNestedAuth } from './nestedAppAuth.ts';
import type { ChoiceStore } from './store.ts';
import { createTabFrame, type TabFrame } from './tabFrame.ts';
import { isOwnAddress } from './taskDialogs.ts';
import { createTeamsFrames, type TeamsFrames } from './teamsFrames.ts';
import type { TenantApi } from './tenantApi.ts';
import { hostText } from './text.ts';

/** Everything that holds a page of the app. */
export interface AppSurfaces {
  readonly frames: TeamsFrames;
  readonly tab: TabFrame;
  readonly dialog: HostDialog;
}

interface Deps {
  readonly state: StateView;
  readonly store: ChoiceStore;
  readonly api: TenantApi;
  readonly persona: () => PersonaView;
  /** Where a dialog stands. */
  readonly stage: () => HTMLElement;
}

const dismissed = 'User cancelled/closed the task module.';

/**
 * Gives the pages of the app their host: context, tokens of the persona, dialogs and links.
 */
export function createAppSurfaces({ state, store, api, persona, stage }: Deps): AppSurfaces {
  const tokens = (clientId: string) => api.tokens(persona().alias, clientId);
  const contextOf = (kind: 'content' | 'task') =>
    kind === 'content' && store.now().page === 'kanaal-instellen' ? 'settings' : kind;
  const frames = createTeamsFrames(
    appHandlers({
      context: ({ kind }) =>
        legacyContext({
          choices: store.now(),
          persona: persona(),
          tenantId: state.tenantId,
          teamsAppId: state.teamsAppId,
          frameContext: contextOf(kind),
        }),
      frameContext: ({ kind }) => contextOf(kind),
      mayBeSaved: (may) => tab.mayBeSaved(may),
      saved: () => store.change({ page: 'kanaal', sub: '' }),
      nestedAuth: (data) =>
        answerNestedAuth({ persona: persona(), tenantId: state.tenantId, tokens }, data),
      accessToken: async () => (await tokens(state.clientId)).accessToken,
      loaded: () => tab.loaded(),
      failed: (reason) => tab.failed(reason),
      openDialog: async (page, opener) => {
        if (page.url === undefined || !isOwnAddress(page.url)) return ['not-supported'];
        const end = await dialog.openPage(page, opener);
        return end.kind === 'submitted' ? [null, end.result] : [dismissed];
      },
      submitDialog: (frame, result) => dialog.submit(frame, result),
      resizeDialog: (page) => dialog.resize(page),
      toDialog: (message) => {
        const frame = dialog.frame();
        if (frame !== undefined) frames.send(frame, 'messageForChild', [message]);
      },
      toOpener: ({ opener }, message) => {
        if (opener !== undefined) frames.send(opener, 'messageForParent', [message]);
      },
      openAddress: (address) => {
        const link = readDeepLink(address, state.teamsAppId);
        if (link === undefined) return false;
        dialog.close();
        store.change(placeOf(link));
        return true;
      },
      navigate: ({ pageId, subPageId }) => {
        const { page } = store.now();
        store.change(placeOf({ entityId: pageId ?? page, subPageId }));
      },
      leave: () => store.change({ page: 'chat', sub: '' }),
    }),
  );
  const tab = createTabFrame(frames);
  const dialog = createHostDialog(frames, () => hostText(store.now().language), stage);
  return { frames, tab, dialog };
}
