/** Files that are taken, by what is in them: their extension as they are stored. */
export const FILE_KINDS = ['pdf', 'png', 'jpg', 'docx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Largest file that is taken, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Answer to an upload. */
export interface StoredFileView {
  readonly document: string;
}
