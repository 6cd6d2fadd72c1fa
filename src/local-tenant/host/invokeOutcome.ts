import type { DeliveredView } from '../hostApi/hostContract.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a press led to, for the one who pressed. */
export type PressOutcome =
  | { readonly kind: 'card'; readonly card: Json }
  | { readonly kind: 'message'; readonly text: string }
  /** Without text the host finds its own words. */
  | { readonly kind: 'error'; readonly text?: string }
  | {
      readonly kind: 'not-delivered';
      readonly reason: Extract<DeliveredView, { ok: false }>['reason'];
    };

/**
 * Reads the bot's answer to `adaptiveCard/action`.
 *
 * An empty answer is an error: Teams shows it so to the user.
 */
export function pressOutcome(delivered: DeliveredView): PressOutcome {
  if (!delivered.ok) return { kind: 'not-delivered', reason: delivered.reason };
  const body = jsonIn(delivered.body);
  const value = body?.['value'];
  switch (body?.['type']) {
    case 'application/vnd.microsoft.card.adaptive': {
      const card = jsonIn(value);
      return card === undefined ? { kind: 'error' } : { kind: 'card', card };
    }
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? { kind: 'message', text: value } : { kind: 'error' };
    case 'application/vnd.microsoft.error': {
      const text = jsonIn(value)?.['message'];
      return typeof text === 'string' ? { kind: 'error', text } : { kind: 'error' };
    }
    default:
      return { kind: 'error' };
  }
}

/** What the bot wants to do with the dialog. */
export type TaskOutcome =
  | { readonly kind: 'page'; readonly page: DialogPage }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'not-delivered';
      readonly reason: Extract<DeliveredView, { ok: false }>['reason'];
    }
  | { readonly kind: 'error' };

export interface DialogPage {
  readonly title: string;
  readonly url?: string;
  readonly card?: Json;
  readonly width?: number | string;
  readonly height?: number | string;
}

/**
 * Reads the bot's answer to `task/fetch` and `task/submit`; no task means that the dialog closes.
 */
export function taskOutcome(delivered: DeliveredView): TaskOutcome {
  if (!delivered.ok) return { kind: 'not-delivered', reason: delivered.reason };
  if (delivered.status >= 300) return { kind: 'error' };
  const task = jsonIn(jsonIn(delivered.body)?.['task']);
  const value = task?.['value'];
  if (task?.['type'] === 'message' && typeof value === 'string')
    return { kind: 'message', text: value };
  const page = jsonIn(value);
  if (task?.['type'] !== 'continue' || page === undefined) return { kind: 'close' };
  return { kind: 'page', page: dialogPage(page) };
}

/**
 * The page of a dialog as bots and tabs describe it.
 */
export function dialogPage(info: Json): DialogPage {
  const { title, url, card, width, height } = info;
  const content = jsonIn(jsonIn(card)?.['content']);
  return {
    title: typeof title === 'string' ? title : '',
    ...(typeof url === 'string' ? { url } : {}),
    ...(content === undefined ? {} : { card: content }),
    ...(typeof width === 'number' || typeof width === 'string' ? { width } : {}),
    ...(typeof height === 'number' || typeof height === 'string' ? { height } : {}),
  };
}

const jsonIn = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
