import { z } from 'zod';
import { text } from './fields.ts';

/** Files that are taken, by what is in them: their extension as they are stored. */
export const FILE_KINDS = ['pdf', 'png', 'jpg', 'docx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Largest file that is taken, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** A file that was stored before the step that names it. */
export const evidenceFile = z.object({
  document: z
    .string()
    .regex(new RegExp(`^[\\w-]{1,40}-s[0-9a-f]{32}\\.(${FILE_KINDS.join('|')})$`)),
  name: text(120),
});

/** Answer to an upload. */
export interface StoredFileView {
  readonly document: string;
}
