import { z } from 'zod';
import { text } from './fields.ts';
import { FILE_KINDS } from './fileLimits.ts';

/** A file that was stored before the step that names it. */
export const evidenceFile = z.object({
  document: z
    .string()
    .regex(new RegExp(`^[\\w-]{1,40}-s[0-9a-f]{32}\\.(${FILE_KINDS.join('|')})$`)),
  name: text(120),
});
