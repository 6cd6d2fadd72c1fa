/** One change of a text: what it was, and what stands from where on instead of what. */
export interface TextEdit {
  /** Mark of the text that it changes. */
  readonly of: string;
  readonly at: number;
  /** So many characters make way. */
  readonly cut: number;
  readonly put: string;
}

/** The one stretch in which two texts differ. */
export function textEdit(was: string, becomes: string): TextEdit {
  const most = Math.min(was.length, becomes.length);
  let at = 0;
  while (at < most && was[at] === becomes[at]) at += 1;
  let same = 0;
  while (same < most - at && was.at(-1 - same) === becomes.at(-1 - same)) same += 1;
  const put = becomes.slice(at, becomes.length - same);
  return { of: markOf(was), at, cut: was.length - at - same, put };
}

/**
 * The text after these edits, each of what the one before it left; a first part of them may have been made
 * already. Nothing where none of them is of this text.
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const mark = markOf(text);
  const first = edits.findIndex((edit) => edit.of === mark);
  if (first === -1) return undefined;
  return edits
    .slice(first)
    .reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text);
}

/** Tells texts apart, not secrets: their length and a sum over their characters (FNV-1a). */
export function markOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length}.${(sum >>> 0).toString(36)}`;
}
