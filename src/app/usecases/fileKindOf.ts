import type { FileKind } from '../../contract/fileLimits.ts';

const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * What a file is by its content, whatever it is called; nothing where it is none of those that are taken. A Word
 * document with macros is none.
 *
 * @see issue 6 (security): uploads are limited in type and checked by content
 */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const kind = beginnings.find(([, begins]) =>
    begins.every((byte, place) => bytes[place] === byte),
  )?.[0];
  return kind !== 'docx' || isWord(bytes) ? kind : undefined;
}

/** A zip names its parts in plain letters. */
const isWord = (bytes: Uint8Array): boolean =>
  holds(bytes, '[Content_Types].xml') &&
  holds(bytes, 'word/document.xml') &&
  !holds(bytes, 'vbaProject.bin');

const holds = (bytes: Uint8Array, words: string): boolean => {
  const [first = 0, ...others] = new TextEncoder().encode(words);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (others.every((byte, place) => bytes[at + 1 + place] === byte)) return true;
  }
  return false;
};
