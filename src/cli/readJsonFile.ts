import { readFile } from 'node:fs/promises';
import type { CliTexts } from '../text/cli/types.ts';

/** The JSON in a file, `undefined` where it is none; or what to say where the file cannot be read. */
export const readJsonFile = async (
  path: string,
  texts: CliTexts,
): Promise<
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly text: string }
> => {
  try {
    return { ok: true, value: parsed(await readFile(path, 'utf8')) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, text: missing ? texts.notFound(path) : texts.unreadable(path) };
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    // What is no JSON is told like any other fault in a profile.
    return undefined;
  }
};
