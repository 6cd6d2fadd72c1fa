import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { answers } from './ports.ts';

const claim = z.object({ pid: z.int(), port: z.int() });

const fileIn = (folder: string): string => join(folder, 'in-gebruik.json');

/** Port of the Klachtwijzer that runs on this folder now; one that died without a word does not count. */
export const runningOn = async (folder: string): Promise<number | undefined> => {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '{}');
  const read = claim.safeParse(parsed(text));
  if (!read.success || !isAlive(read.data.pid)) return undefined;
  // The number of a process that died may have gone to another one.
  return (await answers(read.data.port)) ? read.data.port : undefined;
};

/** Says that we run on this folder; it stops counting when we are gone. */
export const claimFolder = (folder: string, port: number): Promise<void> =>
  writeFile(fileIn(folder), JSON.stringify({ pid: process.pid, port }));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Half written when the machine stopped: nobody runs on it.
    return {};
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
