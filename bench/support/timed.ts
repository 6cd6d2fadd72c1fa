import type { Answer } from './askApart.ts';

/** Milliseconds of one thing after the other. */
export async function timed(
  times: number,
  work: (nth: number) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const began = performance.now();
    await work(nth);
    took.push(performance.now() - began);
  }
  return took;
}

/** The same of questions to the API, each of which must be answered well. */
export async function asked(
  times: number,
  ask: (nth: number) => Promise<Answer>,
): Promise<number[]> {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const { status, ms, body } = await ask(nth);
    if (status !== 200) throw new Error('The API refused', { cause: { status, body } });
    took.push(ms);
  }
  return took;
}

/** Grown between two looks at the metrics, over all names that begin so. */
export const grown = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  name: string,
): number => {
  let sum = 0;
  for (const [key, value] of after) if (key.startsWith(name)) sum += value - (before.get(key) ?? 0);
  return sum;
};

export const ms = (value: number): string =>
  value < 10
    ? `${value.toFixed(1)} ms`
    : value < 10_000
      ? `${Math.round(value)} ms`
      : `${(value / 1_000).toFixed(1)} s`;

/** Ours as a part of the plain use: 0.1× is ten times as fast. */
export const ratio = (ours: number, plain: number): string =>
  plain === 0 ? '—' : `${(ours / plain).toPrecision(2)}×`;

/** What a process holds, in millions of bytes. */
export const megabytes = (metrics: ReadonlyMap<string, number>): number =>
  Math.round((metrics.get('process_resident_memory_bytes') ?? Number.NaN) / 1e6);
