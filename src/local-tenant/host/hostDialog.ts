import { button, element } from './element.ts';
import { icon } from './icon.ts';
import type { DialogPage } from './invokeOutcome.ts';
import type { AppFrame, TeamsFrames } from './teamsFrames.ts';
import type { HostText } from './text.ts';

/** How a dialog ended: closed by the person, or with what its page handed in. */
export type DialogEnd =
  { readonly kind: 'closed' } | { readonly kind: 'submitted'; readonly result: unknown };

export interface HostDialog {
  /** A page of the app in a frame of its own. */
  readonly openPage: (page: DialogPage, opener?: AppFrame) => Promise<DialogEnd>;
  /** Something this host renders itself. */
  readonly openContent: (title: string, content: Node) => Promise<DialogEnd>;
  readonly submit: (frame: AppFrame, result: unknown) => void;
  readonly resize: (page: DialogPage) => void;
  readonly frame: () => AppFrame | undefined;
  readonly close: () => void;
}

/**
 * The one dialog of the host, over everything else.
 *
 * @param within - where it stands, so that it follows the theme and the phone.
 */
export function createHostDialog(
  frames: TeamsFrames,
  text: () => HostText,
  within: () => HTMLElement,
): HostDialog {
  let ending: ((end: DialogEnd) => void) | undefined;
  let frame: AppFrame | undefined;
  let shown: HTMLDialogElement | undefined;

  const end = (how: DialogEnd): void => {
    const told = ending;
    ending = undefined;
    if (frame !== undefined) frames.detach(frame);
    frame = undefined;
    shown?.close();
    shown?.remove();
    shown = undefined;
    told?.(how);
  };
  const close = (): void => end({ kind: 'closed' });

  const show = (page: DialogPage, content: HTMLElement): Promise<DialogEnd> => {
    close();
    const title = element('h2', { id: 'dialog-title' }, page.title);
    shown = element(
      'dialog',
      { class: 'host-dialog', 'aria-labelledby': 'dialog-title', on: { cancel: close } },
      element(
        'header',
        {},
        title,
        button(icon('close'), close, { 'aria-label': text().close, class: 'icon-button' }),
      ),
      content,
    );
    resize(shown, page);
    within().append(shown);
    shown.showModal();
    return new Promise((resolve) => {
      ending = resolve;
    });
  };

  return {
    openPage: (page, opener) => {
      const content = element('iframe', { title: page.title, src: page.url ?? 'about:blank' });
      const ended = show(page, content);
      if (content.contentWindow !== null) {
        frame = frames.attach(content.contentWindow, 'task', opener);
      }
      return ended;
    },
    openContent: (title, content) =>
      show({ title }, element('div', { class: 'dialog-content' }, content)),
    submit: (from, result) => {
      if (from === frame) end({ kind: 'submitted', result });
    },
    resize: (page) => {
      if (shown !== undefined) resize(shown, page);
    },
    frame: () => frame,
    close,
  };
}

const named: Readonly<Record<string, string>> = { small: '40%', medium: '60%', large: '85%' };

function resize(dialog: HTMLElement, { width, height }: DialogPage): void {
  const length = (size: number | string | undefined, otherwise: string): string =>
    typeof size === 'number' ? `${size}px` : (named[size ?? ''] ?? otherwise);
  dialog.style.setProperty('--dialog-width', length(width, '60%'));
  dialog.style.setProperty('--dialog-height', length(height, '60%'));
}
