import { z } from 'zod';
import type { Span } from '../../app/ports/agenda.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { GraphFault } from '../lists/graphFault.ts';
import type { GraphPort } from '../port.ts';
import { spanOf, type Invited } from './eventBody.ts';

/** Most people of one question (contract 89). */
const mostAtOnce = 20;
/** Half an hour. */
const interval = 30;

// What somebody does then is in the answer as well, and is not read.
const answered = z.object({
  value: z.array(z.object({ scheduleId: z.string(), availabilityView: z.string().nullish() })),
});

/** Taken, or out of office; what is tentative or elsewhere may still give way. */
const isTaken = (view: string): boolean => /[23]/.test(view);

interface Asked {
  readonly mailbox: string;
  readonly people: readonly PersonId[];
  readonly span: Span;
  readonly invitedOf: (person: PersonId) => Invited | undefined;
}

/** Who of these is taken then; somebody without mailbox is not. */
export async function takenAt(
  graph: GraphPort,
  { mailbox, people, span, invitedOf }: Asked,
): Promise<readonly PersonId[]> {
  const addresses = new Map(
    people.slice(0, mostAtOnce).flatMap((person) => {
      const address = invitedOf(person)?.address;
      return address === undefined ? [] : [[address.toLowerCase(), person] as const];
    }),
  );
  if (addresses.size === 0) return [];
  const { start, end } = spanOf(span);
  const answer = await graph.send({
    method: 'POST',
    path: `/users/${encodeURIComponent(mailbox)}/calendar/getSchedule`,
    body: {
      schedules: [...addresses.keys()],
      startTime: start,
      endTime: end,
      availabilityViewInterval: interval,
    },
  });
  if (answer.kind !== 'answer' || answer.status !== 200) {
    throw new GraphFault('ask calendars', answer);
  }
  return answered
    .parse(answer.body)
    .value.filter(({ availabilityView }) => isTaken(availabilityView ?? ''))
    .flatMap(({ scheduleId }) => addresses.get(scheduleId.toLowerCase()) ?? []);
}
