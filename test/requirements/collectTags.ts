import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';

/** A test that carries the tag of a requirement: file and the name of the test or group below the tag. */
export interface TaggedTest {
  readonly id: string;
  readonly file: string;
  readonly name: string;
}

const comment =
  /\/\*\*((?:(?!\*\/)[\s\S])*@requirement(?:(?!\*\/)[\s\S])*)\*\/\s*([\s\S]{0,400})/gu;
const named = /(?:it|test|describe)(?:\.\w+)*(?:\([^'"`]*?\))?\(\s*(['"`])((?:(?!\1)[\s\S])*)\1/u;

/** Every tag in the tests, in order of file and place. */
export async function collectTags(root: string): Promise<readonly TaggedTest[]> {
  const files: string[] = [];
  for await (const file of glob('test/**/*.test.{ts,tsx}', { cwd: root })) files.push(file);
  const found = await Promise.all(
    files
      .sort((one, other) => one.localeCompare(other))
      .map(async (file) => tagsIn(await readFile(`${root}/${file}`, 'utf8'), file)),
  );
  return found.flat();
}

/** The tags of one file. */
export const tagsIn = (source: string, file: string): readonly TaggedTest[] =>
  [...source.matchAll(comment)].flatMap(([, words = '', below = '']) => {
    const name = named.exec(below)?.[2] ?? '';
    return idsIn(words).map((id) => ({ id, file, name: name.replaceAll(/\s+/gu, ' ') }));
  });

const idsIn = (words: string): readonly string[] =>
  [...words.matchAll(/@requirement([^\n*]*)/gu)].flatMap(([, ids = '']) =>
    [...ids.matchAll(/\b[A-Z]\d+\b/gu)].map(([id]) => id),
  );
