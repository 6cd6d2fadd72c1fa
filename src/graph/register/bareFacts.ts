import { z } from 'zod';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { numberIn } from './number.ts';

const bareShape = z.strictObject({
  kenmerk: z.string(),
  procedure: z.string(),
  year: z.number(),
  destroyed: z.strictObject({
    on: z.string(),
    at: z.string(),
    by: z.string(),
    declaration: z.string(),
  }),
});

/** What stays in the row of a destroyed complaint (protocol.md §2); undefined while it is not destroyed. */
export const bareFactsOf = (
  complaint: Omit<Complaint, 'volgnummer'>,
): z.infer<typeof bareShape> | undefined =>
  complaint.destroyed && {
    kenmerk: complaint.kenmerk,
    procedure: complaint.procedure,
    year: numberIn(complaint.kenmerk)?.year ?? 0,
    destroyed: complaint.destroyed,
  };

/** A destroyed complaint as the rest of the app can pass it by: every fact but its end is empty. */
export function readBareFacts(facts: unknown, volgnummer: number): Complaint | undefined {
  // Of nearly all that is enough: to say of a shape where it does not fit costs more than to read one.
  if (typeof facts !== 'object' || facts === null || !('destroyed' in facts)) return undefined;
  const bare = bareShape.safeParse(facts).data;
  if (!bare) return undefined;
  const { kenmerk, procedure, destroyed } = bare;
  return {
    kenmerk,
    procedure,
    volgnummer,
    destroyed,
    registration: {
      by: '',
      at: '',
      channel: '',
      klager: { kind: '', contact: {}, replyChannel: '' },
      accused: { kind: '' },
      aanduiding: '',
      what: '',
      category: '',
      otherCategories: [],
      received: '',
    },
    contacts: [],
    involved: [],
    assignments: [],
    verdagingen: [],
    hearings: [],
    waivers: [],
    verdict: { drafts: [], readings: [], approvals: [], opened: [] },
    letters: [],
    closings: [],
    reopenings: [],
  } as unknown as Complaint;
}
