import { z } from 'zod';
import { readBareFacts } from './bareFacts.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';

const text = z.string();
const done = z.looseObject({ at: text, by: text });
const list = <Shape extends z.ZodType>(shape: Shape): z.ZodDefault<z.ZodArray<Shape>> =>
  z.array(shape).default([]);
const contactData = z.looseObject({}).default({});

/**
 * What every reader may count on. Loose on purpose: an instance of an older version must not drop
 * what a newer one wrote, and codes are checked where they are decided upon. Lists that did not
 * exist yet are empty.
 */
const complaintShape = z.looseObject({
  kenmerk: text,
  procedure: text,
  registration: z.looseObject({
    by: text,
    at: text,
    channel: text,
    klager: z.looseObject({
      kind: text,
      contact: contactData,
      replyChannel: text,
      gemachtigde: z.looseObject({ name: text, contact: contactData }).optional(),
    }),
    accused: z.looseObject({ kind: text }),
    aanduiding: text,
    what: text,
    category: text,
    otherCategories: list(text),
    received: text,
  }),
  contacts: list(done.extend({ with: text, how: text, purpose: text, reached: z.boolean() })),
  involved: list(done.extend({ person: text })),
  assignments: list(done.extend({ to: text, office: text, on: text })),
  told: done.optional(),
  copy: done.optional(),
  verdagingen: list(done.extend({ on: text, weeks: z.number(), reason: text })),
  hearings: list(
    z.looseObject({ id: text, sides: z.array(text), form: text, plannedFor: text, planned: done }),
  ),
  waivers: list(done.extend({ side: text, ground: text })),
  verdict: z
    .looseObject({
      drafts: list(done.extend({ version: z.number(), parts: z.array(z.looseObject({})) })),
      readings: list(done.extend({ version: z.number() })),
      approvals: list(done.extend({ version: z.number(), decision: text })),
      opened: list(done.extend({ version: z.number() })),
    })
    .prefault({}),
  letters: list(z.looseObject({ id: text, kind: text, preparedAt: text, leavesAt: text })),
  informal: done.optional(),
  satisfaction: done.extend({ answer: text }).optional(),
  closings: list(done.extend({ as: text })),
  reopenings: list(done.extend({ reason: text })),
  cores: z.array(done.extend({ core: text, motives: list(text) })).optional(),
  rungs: z.array(done.extend({ to: z.number(), reason: text })).optional(),
  promises: z
    .array(z.looseObject({ id: text, owner: text, due: text, made: done, handedOver: list(done) }))
    .optional(),
  questions: z
    .array(z.looseObject({ id: text, about: text, to: z.array(text), due: text, asked: done }))
    .optional(),
  rounds: z.array(z.looseObject({ id: text, side: text, put: done })).optional(),
  accountsSettled: done
    .extend({ as: text, after: z.looseObject({ hearings: z.number(), rounds: z.number() }) })
    .optional(),
  others: z.array(z.looseObject({ id: text, role: text, name: text, added: done })).optional(),
  evidence: z.array(done.extend({ what: text })).optional(),
  recordings: z.array(done.extend({ madeBy: text, announced: z.boolean() })).optional(),
  externalVerdicts: z.array(done.extend({ body: text, outcome: text })).optional(),
  lessonChecks: z.array(done.extend({ version: z.number(), helped: text })).optional(),
  links: z.array(done.extend({ why: text, other: text })).optional(),
});

/** Checks facts read from a row; undefined when they cannot be those of a complaint. */
export function readComplaint(facts: unknown, volgnummer: number): Complaint | undefined {
  const bare = readBareFacts(facts, volgnummer);
  if (bare) return bare;
  const read = complaintShape.safeParse(facts).data;
  return read && ({ ...read, volgnummer } as unknown as Complaint);
}
