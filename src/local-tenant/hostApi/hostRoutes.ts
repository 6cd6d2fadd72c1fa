import { dayInAmsterdam, instantInAmsterdam } from '../clock/amsterdam.ts';
import type { BusinessClock } from '../clock/businessClock.ts';
import type { ChatDoor } from '../connector/chatDoor.ts';
import type { Conversation } from '../connector/chatStore.ts';
import type { Directory } from '../example/directory.ts';
import type { Person } from '../example/person.ts';
import type { SentMail } from '../graph/outlook/sendMail.ts';
import { app } from '../identity/applications.ts';
import { teamsAppId, tenantId } from '../identity/ids.ts';
import type { Issuer } from '../identity/issuer.ts';
import { isJsonObject, json, readJsonObject, textIn, type JsonObject } from '../web/json.ts';
import type { Route } from '../web/router.ts';
import type { ChangesView, FaultName, StateView, TokensView } from './hostContract.ts';
import { hostFaultNames, type HostFaults } from './hostFaults.ts';
import { placesRoutes, type PlacesDeps } from './placesRoutes.ts';
import type { HostGuard } from './hostGuard.ts';

interface Deps extends PlacesDeps {
  readonly guard: HostGuard;
  readonly issuer: Issuer;
  readonly directory: Directory;
  /** Alias of who opens the page first. */
  readonly defaultPersona: string;
  readonly door: ChatDoor;
  readonly clock: BusinessClock;
  readonly faults: HostFaults;
  /** What left a mailbox of the tenant, oldest first. */
  readonly mails: () => readonly SentMail[];
}

/** A request from the host page on behalf of a persona. */
export interface Asked {
  readonly person: Person;
  readonly chat: Conversation | undefined;
  readonly body: JsonObject;
  readonly query: URLSearchParams;
}

/**
 * What the host page needs: who is who, the chat as it changes, presses, tokens and faults.
 */
export function hostRoutes(deps: Deps): readonly Route[] {
  const guarded =
    (answer: (asked: Asked) => Promise<Response> | Response): Route['answer'] =>
    async (request) => {
      if (!deps.guard.admits(request)) return json({ error: 'unauthorized' }, 401);
      const asked = await askedIn(deps, request);
      return asked === undefined ? json({ error: 'bad-request' }, 400) : answer(asked);
    };

  return [
    { method: 'GET', path: '/host/state', answer: guarded(() => json(stateOf(deps))) },
    {
      method: 'GET',
      path: '/host/changes',
      answer: guarded((asked) => json(changesFor(deps, asked))),
    },
    {
      method: 'GET',
      path: '/host/mail',
      answer: guarded(({ person }) =>
        json({ mails: deps.mails().filter(({ to }) => to.includes(person.upn)) }),
      ),
    },
    ...placesRoutes(deps, guarded),
    { method: 'POST', path: '/host/read', answer: guarded((asked) => markRead(deps, asked)) },
    { method: 'POST', path: '/host/message', answer: guarded((asked) => say(deps, asked)) },
    { method: 'POST', path: '/host/invoke', answer: guarded((asked) => invoke(deps, asked)) },
    { method: 'POST', path: '/host/token', answer: guarded((asked) => giveToken(deps, asked)) },
    { method: 'POST', path: '/host/faults', answer: guarded((asked) => setFault(deps, asked)) },
  ];
}

async function askedIn(
  { directory, defaultPersona, chats, clock }: Deps,
  request: Request,
): Promise<Asked | undefined> {
  const query = new URL(request.url).searchParams;
  const body = request.method === 'POST' ? await readJsonObject(request) : {};
  if (body === undefined) return undefined;
  // The past that lies ready was lived through; only what came today is new to who looks first.
  if (!clock.inUse())
    chats.markReadBefore(instantInAmsterdam(dayInAmsterdam(clock.now()), '00:00'));
  const alias = textIn(body, 'persona') ?? query.get('persona') ?? defaultPersona;
  const person = directory.byAlias(alias);
  return person && { person, chat: chats.conversationOf(person.oid), body, query };
}

const stateOf = ({ directory, defaultPersona, clock, faults }: Deps): StateView => ({
  tenantId,
  teamsAppId,
  clientId: app.clientId,
  botName: app.displayName,
  defaultPersona,
  personas: directory.all.map(
    ({ alias, oid, upn, displayName, jobTitle, department, group, guest }) => ({
      alias,
      oid,
      upn,
      displayName,
      jobTitle,
      department,
      group,
      guest,
    }),
  ),
  clock: { now: clock.now().toISOString(), standsStill: clock.standsStill },
  faults: faults.shown(),
});

function changesFor({ chats, clock, faults, typing }: Deps, { chat, query }: Asked): ChangesView {
  const since = Number(query.get('since') ?? '0');
  const messages =
    chat === undefined ? [] : chats.since(chat.id, Number.isFinite(since) ? since : 0);
  return {
    installed: chat !== undefined,
    readUpTo: chat?.readUpTo ?? 0,
    messages,
    typing: chat !== undefined && typing.isOn(chat.id),
    clock: { now: clock.now().toISOString(), standsStill: clock.standsStill },
    faults: faults.shown(),
  };
}

function markRead({ chats }: Deps, { chat, body }: Asked): Response {
  const place = body['place'];
  if (chat === undefined || typeof place !== 'number') return json({ error: 'bad-request' }, 400);
  chats.markRead(chat.id, place);
  return json({});
}

async function say({ door, clock }: Deps, { person, chat, body }: Asked): Promise<Response> {
  const text = textIn(body, 'text')?.trim() ?? '';
  if (chat === undefined || text === '') return json({ error: 'bad-request' }, 400);
  clock.markInUse();
  const { delivered } = await door.say(
    { person, conversationId: chat.id, locale: localeIn(body) },
    text,
  );
  return json(delivered);
}

async function invoke({ door, clock }: Deps, { person, chat, body }: Asked): Promise<Response> {
  const name = textIn(body, 'name');
  const value = body['value'];
  const replyToId = textIn(body, 'replyToId');
  if (chat === undefined || name === undefined || !isJsonObject(value)) {
    return json({ error: 'bad-request' }, 400);
  }
  clock.markInUse();
  const delivered = await door.invoke(
    { person, conversationId: chat.id, locale: localeIn(body) },
    { name, value, ...(replyToId === undefined ? {} : { replyToId }) },
  );
  return json(delivered);
}

async function giveToken({ issuer, clock }: Deps, { person, body }: Asked): Promise<Response> {
  if (textIn(body, 'clientId') !== app.clientId) return json({ error: 'unknown-client' }, 400);
  clock.markInUse();
  const [accessToken, idToken] = await Promise.all([
    issuer.userToken(person),
    issuer.idToken(person),
  ]);
  const tokens: TokensView = { accessToken, idToken, expiresIn: 3600 };
  return json(tokens);
}

function setFault({ faults }: Deps, { body }: Asked): Response {
  const name = hostFaultNames.find((known): known is FaultName => known === body['fault']);
  if (name === undefined) return json({ error: 'bad-request' }, 400);
  faults.set(name);
  return json(faults.shown());
}

const localeIn = (body: JsonObject): string =>
  textIn(body, 'locale') === 'en-US' ? 'en-US' : 'nl-NL';
