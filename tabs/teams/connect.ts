import { app, dialog, FrameContexts } from '@microsoft/teams-js';
import { followSubPage } from './followSubPage.ts';
import { toTheme, type Host } from './host.ts';

/** Shakes hands with Teams; rejects outside Teams. */
export async function shakeHands(): Promise<void> {
  await app.initialize();
  app.notifyAppLoaded();
}

/** Reads where the tab stands, once Teams has answered. */
export async function readHost(): Promise<Host> {
  const context = await app.getContext();

  return {
    locale: context.app.locale,
    entity: context.page.id,
    subPage: context.page.subPageId ?? '',
    dialog: context.page.frameContext === FrameContexts.task,
    settings: context.page.frameContext === FrameContexts.settings,
    theme: toTheme(context.app.theme),
    onTheme: (listener) => {
      app.registerOnThemeChangeHandler((theme) => {
        listener(toTheme(theme));
      });
    },
    onSubPage: followSubPage(context.page.subPageId ?? '', async () => {
      const { page } = await app.getContext();
      return page.subPageId ?? '';
    }),
    ready: () => {
      void app.notifySuccess();
    },
    failed: (message) => {
      app.notifyFailure({ reason: app.FailedReason.Other, message });
    },
    submit: (result) => {
      dialog.url.submit(result);
    },
  };
}
