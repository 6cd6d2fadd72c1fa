import type { DeliveredView } from '../hostApi/hostContract.ts';
import type { ChatContext } from './chatContext.ts';
import type { Theme } from './choices.ts';
import { createCardSlot } from './cardSlot.ts';
import type { HostDialog } from './hostDialog.ts';
import { taskOutcome, type DialogPage } from './invokeOutcome.ts';
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
 * Dialogs that a card or the menu of a message asks for: the bot says what stands in them and gets what was
 * handed in.
 */
export function createTaskDialogs(deps: Deps): Pick<ChatContext, 'fetchTask' | 'messageAction'> {
  const run = async (
    ask: (handedIn?: { readonly data: unknown }) => Promise<DeliveredView>,
    tell: (text: string) => void,
  ): Promise<void> => {
    let outcome = taskOutcome(await ask());
    while (outcome.kind === 'page') {
      const handedIn = await open(deps, outcome.page);
      if (handedIn === undefined) return;
      outcome = taskOutcome(await ask(handedIn));
    }
    if (outcome.kind === 'message') tell(outcome.text);
    else if (outcome.kind === 'not-delivered') tell(deps.text.reasons[outcome.reason]);
    else if (outcome.kind === 'error') tell(deps.text.failed);
  };
  const around = () => ({ context: { theme: deps.theme() } });

  return {
    fetchTask: (data, messageId, tell) =>
      run(
        (handedIn) =>
          deps.invoke({
            name: handedIn === undefined ? 'task/fetch' : 'task/submit',
            value: { data: handedIn === undefined ? data : handedIn.data, ...around() },
            replyToId: messageId,
          }),
        tell,
      ),
    messageAction: (value, tell) =>
      run(
        (handedIn) =>
          deps.invoke({
            name:
              handedIn === undefined
                ? 'composeExtension/fetchTask'
                : 'composeExtension/submitAction',
            value: { ...value, ...handedIn, ...around() },
          }),
        tell,
      ),
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
