import { describe, expect, it } from '@jest/globals';
import { sourceFiles, type SourceFile } from './sourceFiles.ts';

const folders = ['src', 'tabs', 'adaptive-cards', 'build', 'bench', 'test', 'manifest'];
const self = 'test/architecture/no-personal-or-machine-paths.test.ts';

const linesWith = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${String(index + 1)}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, place }) => `${place}: ${line.trim()}`),
  );

const own = async (...inThese: string[]): Promise<SourceFile[]> =>
  (await sourceFiles(...inThese)).filter(({ path }) => path !== self);

describe('what does not belong in this repository', () => {
  it('a path of the machine it was written on', async () => {
    const files = await own(...folders);

    expect(linesWith(files, /(["'`\s(=:]|^)\/(work|farm|home\/\w+|Users|tmp)\//)).toEqual([]);
    expect(linesWith(files, /[A-Z]:\\\\?(Users|Windows)\b/)).toEqual([]);
  });

  it('a rule switched off without its reason', async () => {
    const files = await own(...folders);

    expect(linesWith(files, /eslint-disable(?!.* -- \S)/)).toEqual([]);
    expect(linesWith(files, /@ts-(ignore|nocheck)|@ts-expect-error(?! \S)/)).toEqual([]);
    expect(linesWith(files, /(istanbul|c8|v8) ignore(?!.* -- \S)/)).toEqual([]);
  });

  it('a test that is skipped, alone or still to be written', async () => {
    const files = await own('test');

    expect(
      linesWith(
        files,
        /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/,
      ),
    ).toEqual([]);
  });

  it('the type any', async () => {
    const files = await own('src', 'tabs', 'adaptive-cards');

    expect(linesWith(files, /(: |<|\bas |\| )any\b(?=[\s\])>,;|=[]|$)(?!.*["'`])/)).toEqual([]);
  });
});
