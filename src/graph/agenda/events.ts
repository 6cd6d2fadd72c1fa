import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import { odata } from '../client/odata.ts';
import { GraphFault } from '../lists/graphFault.ts';
import { readAll } from '../lists/rows.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';
import type { EventBody } from './eventBody.ts';

/** Nobody can make an appointment there: no mailbox, or no permission; asking again soon does not help. */
export class NoCalendar extends Error {
  override readonly name = 'NoCalendar';
  readonly status: number;

  constructor(status: number) {
    super(`calendar: ${status}`);
    this.status = status;
  }
}

export interface NewEvent extends EventBody {
  readonly transactionId: string;
  readonly body: { readonly contentType: 'text'; readonly content: string };
  readonly isOnlineMeeting: boolean;
  readonly onlineMeetingProvider?: 'teamsForBusiness';
}

/** Asking the same again soon gives the same. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404]);

/** An appointment as it stands in a calendar. */
export interface MadeEvent {
  readonly id: string;
  /** Where the Teams meeting is, if it has one (contract 90). */
  readonly joinUrl?: string;
}

const meeting = z.object({ joinUrl: z.string().nullish() }).nullish();
const made = z.object({ id: z.string(), onlineMeeting: meeting });
const refused = z.object({ error: z.object({ code: z.string() }) });
const listed = made.extend({ transactionId: z.string().nullish() });

const eventOf = ({ id, onlineMeeting }: z.infer<typeof made>): MadeEvent => {
  const joinUrl = onlineMeeting?.joinUrl;
  return { id, ...(joinUrl && { joinUrl }) };
};

const eventsOf = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}/events`;

/**
 * Makes an appointment and says where it is; the same transaction gives the same one, however often it is asked.
 *
 * @returns undefined when that transaction made another appointment before (contract 83).
 */
export async function createEvent(
  graph: GraphPort,
  mailbox: string,
  event: NewEvent,
): Promise<MadeEvent | undefined> {
  const answer = await graph.send({ method: 'POST', path: eventsOf(mailbox), body: event });
  if (isStatus(answer, 201)) return eventOf(made.parse(answer.body));
  if (isStatus(answer, 400) && codeOf(answer) === 'ErrorDuplicateTransactionId') return undefined;
  throw faultOf('make appointment', answer);
}

/** Changes what an appointment says; false when it is gone. */
export async function changeEvent(
  graph: GraphPort,
  { mailbox, id }: { readonly mailbox: string; readonly id: string },
  body: EventBody,
): Promise<boolean> {
  const path = `${eventsOf(mailbox)}/${encodeURIComponent(id)}`;
  const answer = await graph.send({ method: 'PATCH', path, body });
  if (isStatus(answer, 200)) return true;
  if (isStatus(answer, 404)) return false;
  throw faultOf('change appointment', answer);
}

/** Takes an appointment back, with a word to everybody in it; one that is gone already is as good. */
export async function cancelEvent(
  graph: GraphPort,
  { mailbox, id }: { readonly mailbox: string; readonly id: string },
  comment: string,
): Promise<void> {
  const path = `${eventsOf(mailbox)}/${encodeURIComponent(id)}/cancel`;
  const answer = await graph.send({ method: 'POST', path, body: { comment } });
  if (!isStatus(answer, 202) && !isStatus(answer, 404)) throw faultOf('take back', answer);
}

/** The appointment that a transaction made, among those from a day on; undefined when there is none. */
export async function findEvent(
  graph: GraphPort,
  mailbox: string,
  { transaction, from }: { readonly transaction: string; readonly from: IsoDate },
): Promise<MadeEvent | undefined> {
  const filter = `start/dateTime%20ge%20${odata(`${from}T00:00`)}`;
  const path = `${eventsOf(mailbox)}?$filter=${filter}&$select=id,transactionId,onlineMeeting&$top=200`;
  const events = (await pages(graph, path)).map((item) => listed.parse(item));
  const found = events.find(({ transactionId }) => transactionId === transaction);
  return found && eventOf(found);
}

/** A mailbox that is gone holds nothing any more. */
const pages = async (graph: GraphPort, path: string): Promise<readonly unknown[]> => {
  try {
    return await readAll(graph, path);
  } catch (cause) {
    if (!(cause instanceof GraphFault) || typeof cause.status !== 'number') throw cause;
    if (cause.status === 404) return [];
    throw final.has(cause.status) ? new NoCalendar(cause.status) : cause;
  }
};

type Answered = Extract<GraphAnswer, { readonly kind: 'answer' }>;

const isStatus = (answer: GraphAnswer, status: number): answer is Answered =>
  answer.kind === 'answer' && answer.status === status;

const codeOf = ({ body }: Answered): string | undefined => refused.safeParse(body).data?.error.code;

const faultOf = (attempt: string, answer: GraphAnswer): Error =>
  answer.kind === 'answer' && final.has(answer.status)
    ? new NoCalendar(answer.status)
    : new GraphFault(attempt, answer);
