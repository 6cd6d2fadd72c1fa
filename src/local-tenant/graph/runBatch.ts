import { isBytes } from './http/answer.ts';
import { jsonBody, type RawCall, type Reply } from './http/call.ts';
import { badRequest, GraphRefusal } from './http/refusal.ts';
import { isObject, type JsonObject } from './json.ts';
import { mailboxBusy, tooManyAtOnce } from './outlook/tooManyAtOnce.ts';
import type { Perform } from './perform.ts';

interface BatchDeps {
  readonly perform: Perform;
  readonly random: () => number;
  readonly newGuid: () => string;
}

interface Member {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

const MOST_MEMBERS = 20;

/** Runs up to 20 calls in one; the answers come in any order, and nothing is rolled back. */
export const runBatch = async (deps: BatchDeps, raw: RawCall): Promise<Reply> => {
  if (raw.method !== 'POST') {
    throw new GraphRefusal({
      status: 405,
      code: 'Request_BadRequest',
      message: 'Specified HTTP method is not allowed for the request target.',
    });
  }
  const members = readMembers(jsonBody(raw));
  const beyond = tooManyAtOnce(members);
  const done = new Map<string, Reply>();
  for (const member of members) {
    const id = member.id.toLowerCase();
    const failed = member.dependsOn.some(
      (other) => (done.get(other.toLowerCase())?.status ?? 424) >= 400,
    );
    if (failed) done.set(id, failedDependency());
    else done.set(id, beyond.has(id) ? mailboxBusy() : await runMember(deps, raw, member));
  }
  const responses = members.map((member) =>
    memberAnswer(member, done.get(member.id.toLowerCase())),
  );
  return { status: 200, body: { responses: shuffled(responses, deps.random) } };
};

const readMembers = (body: JsonObject): Member[] => {
  const requests = body['requests'];
  if (!Array.isArray(requests) || requests.length === 0)
    throw badRequest('Invalid batch payload format.');
  if (requests.length > MOST_MEMBERS) {
    throw badRequest(
      'MaximumValueExceeded: Number of batch request steps exceeds the maximum value of 20.',
    );
  }
  const members = requests.map(readMember);
  const seen = new Set<string>();
  for (const { id, dependsOn } of members) {
    // A member may only wait for one that stands before it.
    if (dependsOn.some((other) => !seen.has(other.toLowerCase())))
      throw badRequest(`Invalid dependsOn of request '${id}'.`);
    if (seen.has(id.toLowerCase()))
      throw badRequest(`Request id '${id}' is not unique in the batch.`);
    seen.add(id.toLowerCase());
  }
  return members;
};

const readMember = (request: unknown): Member => {
  if (!isObject(request)) throw badRequest('Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn } = request;
  if (typeof id !== 'string' || id === '')
    throw badRequest('Invalid batch payload format: id is missing.');
  if (typeof method !== 'string')
    throw badRequest('Invalid batch payload format: method is missing.');
  if (typeof url !== 'string' || /^https?:/i.test(url))
    throw badRequest('Invalid batch payload format.');
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: headersOf(headers),
    body,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };
};

const headersOf = (headers: unknown): Headers => {
  try {
    return new Headers(
      isObject(headers)
        ? Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
        : [],
    );
  } catch (cause) {
    if (cause instanceof TypeError) throw badRequest('Invalid batch payload format: bad headers.');
    throw cause;
  }
};

const runMember = async (
  { perform, newGuid }: BatchDeps,
  outer: RawCall,
  member: Member,
): Promise<Reply> => {
  if (member.body !== undefined && !member.headers.has('content-type')) {
    return plainRefusal(
      400,
      `Write request id : ${member.id} does not contain Content-Type header or body.`,
    );
  }
  const requestId = newGuid();
  return perform({
    method: member.method,
    target: member.url,
    headers: member.headers,
    body: member.body === undefined ? new Uint8Array() : bodyBytes(member.body),
    caller: outer.caller,
    base: outer.base,
    trace: { requestId, clientRequestId: member.headers.get('client-request-id') ?? requestId },
  });
};

const bodyBytes = (body: unknown): Uint8Array =>
  typeof body === 'string'
    ? Buffer.from(body, 'base64')
    : new TextEncoder().encode(JSON.stringify(body));

const failedDependency = (): Reply => plainRefusal(424, 'A request this one depends on failed.');

const plainRefusal = (status: 400 | 424, message: string): Reply => ({
  status,
  body: { error: { code: status === 400 ? 'BadRequest' : 'FailedDependency', message } },
});

const memberAnswer = ({ id }: Member, reply: Reply | undefined): JsonObject => {
  const { status, headers = {}, body } = reply ?? failedDependency();
  return {
    id,
    status,
    headers: {
      ...headers,
      ...(body && !isBytes(body) ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body === undefined
      ? {}
      : { body: isBytes(body) ? Buffer.from(body).toString('base64') : body }),
  };
};

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
