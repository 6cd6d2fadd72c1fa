import { z } from 'zod';
import type { GraphPort } from '../../graph/port.ts';
import type { Configuration } from '../config.ts';
import { right, wrong, type Seen } from './seen.ts';

const users = z.object({ value: z.array(z.object({ id: z.string() })) });

/** Whether the app may look into the calendar that its configuration names, or into anybody's. */
export const calendarOf = async (
  graph: GraphPort,
  calendar: Configuration['calendar'],
): Promise<Seen> => {
  if (calendar === undefined) return { state: 'not-checked', reason: 'calendar-none' };
  const shared = calendar !== 'behandelaar';
  const mailbox = shared ? calendar : await somebody(graph);
  if (mailbox === undefined) return wrong('no-answer');
  const path = `/users/${encodeURIComponent(mailbox)}/events?$select=id&$top=1`;
  const answer = await graph.send({ method: 'GET', path });
  if (answer.kind === 'lost') return wrong('no-answer');
  if (answer.status === 403) return wrong('calendar-refused');
  // Not everybody has a mailbox; the shared one must be there.
  if (answer.status === 404) return shared ? wrong('calendar-mailbox', [mailbox]) : right;
  return answer.status === 200 ? right : wrong('no-answer', [String(answer.status)]);
};

const somebody = async (graph: GraphPort): Promise<string | undefined> => {
  const answer = await graph.send({ method: 'GET', path: '/users?$select=id&$top=1' });
  return answer.kind === 'answer' ? users.safeParse(answer.body).data?.value[0]?.id : undefined;
};
