import type { ChatContext } from './chatContext.ts';
import type { Theme } from './choices.ts';
import { createCardSlot } from './cardSlot.ts';
import type { HostDialog } from './hostDialog.ts';
import { taskOutcome, type DialogPage, type TaskOutcome } from './invokeOutcome.ts';
import type { HostText, Language } from './text.ts';

interface Deps {
  readonly invoke: ChatContext['invoke'];
  readonly dialog: HostDialog;
  readonly text: HostText;
  readonly language: Language;
  readonly theme: () => Theme;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Dialogs that a card asks for: the bot says what stands in them and gets what was handed in.
 */
export function createTaskDialogs(deps: Deps): ChatContext['fetchTask'] {
  const ask = async (name: 'task/fetch' | 'task/submit', data: unknown, messageId: string) =>
    taskOutcome(
      await deps.invoke({
        name,
        value: { data, context: { theme: deps.theme() } },
        replyToId: messageId,
      }),
    );

  return async (data, messageId, tell) => {
    let outcome: TaskOutcome = await ask('task/fetch', data, messageId);
    while (outcome.kind === 'page') {
      const handedIn = await open(deps, outcome.page);
      if (handedIn === undefined) return;
      outcome = await ask('task/submit', handedIn.data, messageId);
    }
    if (outcome.kind === 'message') tell(outcome.text);
    else if (outcome.kind === 'not-delivered') tell(deps.text.reasons[outcome.reason]);
    else if (outcome.kind === 'error') tell(deps.text.failed);
  };
}

/** Undefined when the person closed it. */
async function open(deps: Deps, page: DialogPage): Promise<{ readonly data: unknown } | undefined> {
  if (page.card !== undefined) return openCard(deps, page.title, page.card);
  if (page.url === undefined || !isOwnAddress(page.url)) {
    const { text } = deps;
    await deps.dialog.openContent(page.title, document.createTextNode(text.dialogElsewhere));
    return undefined;
  }
  const end = await deps.dialog.openPage(page);
  return end.kind === 'submitted' ? { data: end.result } : undefined;
}

function openCard(
  deps: Deps,
  title: string,
  card: Json,
): Promise<{ readonly data: unknown } | undefined> {
  return new Promise((resolve) => {
    const slot = createCardSlot(() => ({
      theme: deps.theme(),
      language: deps.language,
      pressed: (press) => {
        if (press.kind !== 'submit' && press.kind !== 'dialog') return;
        resolve({ data: press.data });
        deps.dialog.close();
      },
    }));
    slot.show(card);
    void deps.dialog.openContent(title, slot.root).then(() => resolve(undefined));
  });
}

/**
 * Whether a page belongs to this origin; no other is ever shown in a dialog.
 */
export const isOwnAddress = (address: string): boolean =>
  URL.canParse(address, location.href) &&
  new URL(address, location.href).origin === location.origin;
