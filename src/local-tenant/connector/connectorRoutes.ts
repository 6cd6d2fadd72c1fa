import type { Directory } from '../example/directory.ts';
import { teamsIdOf } from '../example/directory.ts';
import type { Person } from '../example/person.ts';
import { app } from '../identity/applications.ts';
import { tenantId } from '../identity/ids.ts';
import { connectorAudience, type Issuer } from '../identity/issuer.ts';
import { bearerOf } from '../web/bearer.ts';
import { isJsonObject, json, readJsonObject, textIn, type JsonObject } from '../web/json.ts';
import type { Params, Route } from '../web/router.ts';
import type { ChatStore, Conversation } from './chatStore.ts';
import { checkOutgoing } from './checkOutgoing.ts';
import { spend, type ConnectorFaults } from './faults.ts';
import type { TypingBoard } from './typingBoard.ts';

interface Deps {
  readonly issuer: Pick<Issuer, 'verify'>;
  readonly chats: ChatStore;
  readonly directory: Directory;
  readonly faults: ConnectorFaults;
  /** Absent where nobody looks. */
  readonly typing?: TypingBoard;
}

/** An answer within one existing personal chat. */
type InChat = (
  request: Request,
  chat: Conversation,
  params: Params,
) => Promise<Response> | Response;

/**
 * The Bot connector under the service address: conversations, activities and members.
 */
export function connectorRoutes(deps: Deps): readonly Route[] {
  const chat = '/connector/v3/conversations/:id';
  const inChat =
    (answer: InChat): Route['answer'] =>
    (request, params) =>
      asBot(deps, request, () => {
        // A thread of a channel is named behind the channel.
        const [id = ''] = (params['id'] ?? '').split(';');
        const conversation = deps.chats.conversation(id);
        return conversation === undefined
          ? refuse(404, 'ConversationNotFound', 'Conversation not found')
          : answer(request, conversation, params);
      });
  const members = inChat((_request, conversation) => json(membersOf(deps, conversation)));

  return [
    {
      method: 'POST',
      path: '/connector/v3/conversations',
      answer: (request) => asBot(deps, request, () => createConversation(deps, request)),
    },
    {
      method: 'POST',
      path: `${chat}/activities`,
      answer: inChat((request, to) => send(deps, request, to)),
    },
    // A reply in a personal chat is a message like any other.
    {
      method: 'POST',
      path: `${chat}/activities/:aid`,
      answer: inChat((request, to) => send(deps, request, to)),
    },
    { method: 'PUT', path: `${chat}/activities/:aid`, answer: inChat(change(deps)) },
    { method: 'DELETE', path: `${chat}/activities/:aid`, answer: inChat(remove(deps)) },
    { method: 'GET', path: `${chat}/activities/:aid/members`, answer: members },
    { method: 'GET', path: `${chat}/members`, answer: members },
    {
      method: 'GET',
      path: `${chat}/pagedMembers`,
      answer: inChat((_request, conversation) => json({ members: membersOf(deps, conversation) })),
    },
    { method: 'GET', path: `${chat}/members/:mid`, answer: inChat(member(deps)) },
  ];
}

async function asBot(
  { issuer }: Deps,
  request: Request,
  answer: () => Promise<Response> | Response,
): Promise<Response> {
  const token = bearerOf(request);
  const verified = token === undefined ? undefined : await issuer.verify(token, connectorAudience);
  if (!verified?.ok || verified.claims['appid'] !== app.clientId) {
    return refuse(401, 'Unauthorized', 'Authorization has been denied for this request.');
  }
  return answer();
}

async function createConversation(deps: Deps, request: Request): Promise<Response> {
  const body = await readJsonObject(request);
  const members: unknown = body?.['members'];
  const first: unknown = Array.isArray(members) && members.length === 1 ? members[0] : undefined;
  const id = isJsonObject(first) ? textIn(first, 'id') : undefined;
  if (body === undefined || id === undefined) {
    return refuse(400, 'BadSyntax', 'Exactly one member with an id is needed for a personal chat');
  }
  const person = deps.directory.byTeamsId(id);
  const conversation = person === undefined ? undefined : deps.chats.conversationOf(person.oid);
  if (conversation === undefined) {
    return refuse(403, 'BotNotInConversationRoster', 'The bot is not installed for this person');
  }
  const activity = body['activity'];
  if (!isJsonObject(activity)) return json({ id: conversation.id }, 201);
  const sent = store(deps, conversation, activity);
  return sent instanceof Response ? sent : json({ id: conversation.id, activityId: sent }, 201);
}

async function send(deps: Deps, request: Request, conversation: Conversation): Promise<Response> {
  const activity = await readJsonObject(request);
  if (activity === undefined) return refuse(400, 'BadSyntax', 'The body must be an activity');
  const refused = refusedByFault(deps.faults, conversation);
  if (refused !== undefined) return refused;
  const sent = store(deps, conversation, activity);
  if (sent instanceof Response) return sent;
  return spend(deps.faults, 'loseNextAnswer')
    ? refuse(504, 'GatewayTimeout', 'The answer was lost')
    : json({ id: sent }, 201);
}

const refusedByFault = (
  faults: ConnectorFaults,
  { personOid }: Conversation,
): Response | undefined => {
  if (faults.uninstalled.has(personOid)) {
    return refuse(
      403,
      'BotNotInConversationRoster',
      'The bot is not part of the conversation roster.',
    );
  }
  if (faults.tooMany === 0) return undefined;
  faults.tooMany -= 1;
  const answer = refuse(429, 'TooManyRequests', 'API calls quota exceeded');
  answer.headers.set('retry-after', '1');
  return answer;
};

/** Gives the id of what was stored, or the refusal. */
function store(deps: Deps, conversation: Conversation, activity: JsonObject): string | Response {
  const refused = checkOutgoing(activity);
  if (refused !== undefined) return refuse(refused.status, refused.code, refused.message);
  // Typing is shown for a moment and kept nowhere.
  if (activity['type'] === 'typing') {
    deps.typing?.begin(conversation.id);
    return '1';
  }
  deps.typing?.end(conversation.id);
  return deps.chats.add(conversation.id, 'bot', activity).id;
}

const change =
  (deps: Deps): InChat =>
  async (request, conversation, params) => {
    const activity = await readJsonObject(request);
    const known = deps.chats.message(conversation.id, params['aid'] ?? '');
    if (known === undefined || known.deleted)
      return refuse(404, 'ActivityNotFound', 'Activity not found');
    if (known.from !== 'bot') return refuse(403, 'Forbidden', 'Only own messages can be changed');
    if (activity === undefined) return refuse(400, 'BadSyntax', 'The body must be an activity');
    const refused = checkOutgoing(activity);
    if (refused !== undefined) return refuse(refused.status, refused.code, refused.message);
    deps.chats.update(known, activity);
    return json({ id: known.id });
  };

const remove =
  (deps: Deps): InChat =>
  (_request, conversation, params) => {
    const known = deps.chats.message(conversation.id, params['aid'] ?? '');
    if (known === undefined || known.deleted)
      return refuse(404, 'ActivityNotFound', 'Activity not found');
    if (known.from !== 'bot') return refuse(403, 'Forbidden', 'Only own messages can be deleted');
    deps.chats.remove(known);
    return new Response(null, { status: 200 });
  };

const member =
  (deps: Deps): InChat =>
  (_request, conversation, params) => {
    const asked = deps.directory.byTeamsId(params['mid'] ?? '');
    return asked?.oid === conversation.personOid
      ? json(toMember(asked))
      : refuse(404, 'MemberNotFoundInConversation', 'Member not found');
  };

function membersOf(deps: Deps, conversation: Conversation): readonly unknown[] {
  const person = deps.directory.byOid(conversation.personOid);
  return person === undefined ? [] : [toMember(person)];
}

const toMember = (person: Person): unknown => ({
  id: teamsIdOf(person),
  aadObjectId: person.oid,
  objectId: person.oid,
  name: person.displayName,
  givenName: person.givenName,
  surname: person.surname,
  email: person.upn,
  userPrincipalName: person.upn,
  tenantId,
  userRole: 'user',
});

const refuse = (status: number, code: string, message: string): Response =>
  json({ error: { code, message } }, status);
