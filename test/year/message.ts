import type { SimTenant } from '../simulation/tenant/simTenant.ts';

/** One new message in somebody's chat. */
export interface Message {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly person: string;
  readonly id: string;
  /** Kind of the card; `dagstart` for what has lines. */
  readonly kind: string;
  /** What decisions owe, told together: it reminds nobody. */
  readonly arrived: boolean;
  /** Complaints it speaks of, in the order of the card. */
  readonly kenmerken: readonly string[];
}

const sending = /^\/connector\/v3\/conversations\/([^/]+)\/activities$/;

/** What a request put into a chat; nothing when it was another request, or refused. */
export async function messageIn(
  request: Request,
  response: Response,
  { chats }: Pick<SimTenant, 'chats'>,
): Promise<Omit<Message, 'at'> | undefined> {
  const found = sending.exec(new URL(request.url).pathname);
  if (found?.[1] === undefined || response.status !== 201) return undefined;
  const person = chats.conversation(decodeURIComponent(found[1]))?.personOid;
  if (person === undefined) return undefined;
  const text = await request.text();
  const { id } = (await response.clone().json()) as { id: string };
  const body = JSON.parse(text) as Body;
  const kind = body.attachments?.[0]?.content.refresh?.action.data.card ?? 'dagstart';
  // Its buttons name what arrived.
  const arrived = text.includes('"arrived":');
  const named = text.match(/K-\d{4}-\d{4,}/g) ?? [];
  return { person, id, kind, arrived, kenmerken: [...new Set(named)] };
}

interface Body {
  readonly attachments?: readonly {
    readonly content: {
      readonly refresh?: { readonly action: { readonly data: { readonly card: string } } };
    };
  }[];
}
