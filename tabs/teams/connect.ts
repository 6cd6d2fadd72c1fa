import { app, dialog, FrameContexts } from '@microsoft/teams-js';
import { toTheme, type Host } from './host.ts';

/** Shakes hands with Teams and reads where the tab stands; rejects outside Teams. */
export async function connect(): Promise<Host> {
  await app.initialize();
  app.notifyAppLoaded();
  const context = await app.getContext();

  return {
    locale: context.app.locale,
    entity: context.page.id,
    subPage: context.page.subPageId ?? '',
    dialog: context.page.frameContext === FrameContexts.task,
    theme: toTheme(context.app.theme),
    onTheme: (listener) => {
      app.registerOnThemeChangeHandler((theme) => {
        listener(toTheme(theme));
      });
    },
    onSubPage: (listener) => {
      let known = context.page.subPageId ?? '';
      app.registerOnContextChangeHandler(({ page: { subPageId = '' } }) => {
        // Teams tells of every change; the size of the window is one too.
        if (subPageId === known) return;
        known = subPageId;
        listener(subPageId);
      });
    },
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
