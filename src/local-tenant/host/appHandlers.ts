import { dialogPage, type DialogPage } from './invokeOutcome.ts';
import { runtime } from './runtime.ts';
import type { AppFrame, AppHandler } from './teamsFrames.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the pages of the app can bring about in the host. */
export interface AppHost {
  readonly context: (frame: AppFrame) => Json;
  readonly frameContext: (frame: AppFrame) => string;
  /** A page in which a tab is added says whether it can be saved. */
  readonly mayBeSaved: (may: boolean) => void;
  /** The tab was added. */
  readonly saved: () => void;
  readonly nestedAuth: (data: unknown) => Promise<string>;
  readonly accessToken: () => Promise<string>;
  readonly loaded: () => void;
  readonly failed: (reason: string) => void;
  readonly openDialog: (page: DialogPage, opener: AppFrame) => Promise<readonly unknown[]>;
  readonly submitDialog: (frame: AppFrame, result: unknown) => void;
  readonly resizeDialog: (page: DialogPage) => void;
  readonly toDialog: (message: unknown) => void;
  readonly toOpener: (frame: AppFrame, message: unknown) => void;
  /** False when the address is none of this app. */
  readonly openAddress: (address: string) => boolean;
  readonly navigate: (page: { readonly pageId?: string; readonly subPageId: string }) => void;
  readonly leave: () => void;
}

/**
 * The calls of TeamsJS that this host answers, by name.
 */
export function appHandlers(host: AppHost): Readonly<Record<string, AppHandler>> {
  return {
    initialize: ({ frame }) => [host.frameContext(frame), 'web', runtime, runtime],
    getContext: ({ frame }) => [host.context(frame)],
    registerHandler: ({ frame, args }) => {
      frame.events.add(String(args[0]));
      return undefined;
    },
    'appInitialization.appLoaded': ({ frame }) => {
      if (frame.kind === 'content') host.loaded();
      return undefined;
    },
    'appInitialization.success': ({ frame }) => {
      if (frame.kind === 'content') host.loaded();
      return [undefined];
    },
    'appInitialization.failure': ({ frame, args }) => {
      if (frame.kind === 'content') host.failed(String(args[0]));
      return undefined;
    },
    'appInitialization.expectedFailure': ({ frame }) => {
      if (frame.kind === 'content') host.loaded();
      return undefined;
    },
    'authentication.getAuthToken': async () => [true, await host.accessToken()],
    'nestedAppAuth.execute': async ({ data }) => [undefined, await host.nestedAuth(data)],
    'tasks.startTask': ({ frame, args }) => host.openDialog(dialogPage(jsonIn(args[0])), frame),
    'tasks.completeTask': ({ frame, args }) => {
      host.submitDialog(frame, args[0]);
      return undefined;
    },
    'tasks.updateTask': ({ args }) => {
      host.resizeDialog(dialogPage(jsonIn(args[0])));
      return undefined;
    },
    messageForParent: ({ frame, args }) => {
      host.toOpener(frame, args[0]);
      return undefined;
    },
    messageForChild: ({ args }) => {
      host.toDialog(args[0]);
      return undefined;
    },
    executeDeepLink: ({ args }) =>
      host.openAddress(String(args[0])) ? [true] : [false, 'not-supported'],
    'pages.currentApp.navigateTo': ({ args }) => {
      const { pageId, subPageId } = jsonIn(args[0]);
      host.navigate({
        ...(typeof pageId === 'string' ? { pageId } : {}),
        subPageId: typeof subPageId === 'string' ? subPageId : '',
      });
      return [undefined];
    },
    'pages.currentApp.navigateToDefaultPage': () => {
      host.navigate({ subPageId: '' });
      return [undefined];
    },
    'settings.setValidityState': ({ args }) => {
      host.mayBeSaved(args[0] === true);
      return undefined;
    },
    // Nobody else looks at this channel: what it shows is known.
    'settings.setSettings': () => [true],
    'settings.save.success': () => {
      host.saved();
      return undefined;
    },
    navigateBack: () => {
      host.leave();
      return [true];
    },
  };
}

const jsonIn = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? { ...value } : {};
