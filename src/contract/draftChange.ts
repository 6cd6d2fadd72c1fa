import { z } from 'zod';

const edit = z.object({
  of: z.string().max(40),
  at: z.number().int().min(0),
  cut: z.number().int().min(0),
  put: z.string(),
});

const values = z.record(z.string(), z.union([z.string(), z.boolean()]));

/**
 * What changed in a form since it was last saved: a field whole, or a long text as edits. It goes out with a page
 * that is left, which may send 64 KiB and no more.
 */
export const draftChangeRequest = z
  .object({
    command: z.string().min(1).max(100),
    fields: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(edit).max(2)])),
    base: values.optional(),
    theirs: z.record(z.string(), z.string()).optional(),
  })
  .strict();

export type DraftChange = z.output<typeof draftChangeRequest>;
