import type { Readable } from 'node:stream';

/** Longest line that is read; of a longer one only the beginning, which is then no JSON. */
const LONGEST = 1_000_000;

/** Lines of a stream in pieces as they arrive, so that a register of any length needs little memory. */
export async function* linesOf(stream: Readable): AsyncGenerator<readonly string[]> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST);
    yield lines;
  }
  if (rest !== '') yield [rest];
}
