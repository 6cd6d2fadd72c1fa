import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';

/** A test that carries the tag of a requirement: file and the name of the test or group below the tag. */
export interface TaggedTest {
  readonly id: string;
  readonly file: string;
  readonly name: string;
}

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

/** The tags of one file; a tag stands in a comment directly above its test or group. */
export const tagsIn = (source: string, file: string): readonly TaggedTest[] => {
  if (!source.includes(TAG)) return [];
  const found: TaggedTest[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const name = nameOf(node.expression);
      if (name !== undefined) {
        found.push(...idsAbove(node, source).map((id) => ({ id, file, name })));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
};

const TAG = '@requirement';

// `it('…')`, `describe.each(table)('…')`: the first word of the call that stands outermost.
const nameOf = (expression: ts.Expression): string | undefined => {
  if (!ts.isCallExpression(expression)) return undefined;
  const [title] = expression.arguments;
  return title && ts.isStringLiteralLike(title) ? title.text : undefined;
};

const idsAbove = (node: ts.Node, source: string): readonly string[] =>
  (ts.getLeadingCommentRanges(source, node.pos) ?? [])
    .flatMap(({ pos, end }) => source.slice(pos, end).split(TAG).slice(1))
    .flatMap((words) => [...(words.split('\n')[0] ?? '').matchAll(/\b[A-Z]\d+\b/gu)])
    .map(([id]) => id);
