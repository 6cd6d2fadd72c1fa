import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chance } from './chance.ts';

/** The disks on which the processes of one run keep their caches. */
export interface Disk {
  /** Folder of the process with this name. */
  readonly folderOf: (life: string) => string;
  /** Leaves the next process what a power cut leaves: what was written by now, and not always the last of it. */
  readonly cut: (life: string, next: string) => void;
  /** Leaves the next process everything. */
  readonly keep: (life: string, next: string) => void;
  readonly remove: () => void;
}

/** Real files, as the cache knows nothing else. */
export function createDisk(chance: Chance): Disk {
  const root = mkdtempSync(join(tmpdir(), 'klachtwijzer-schijf-'));
  const folderOf = (life: string): string => join(root, life);
  const keep = (life: string, next: string): void => {
    cpSync(folderOf(life), folderOf(next), { recursive: true });
  };
  return {
    folderOf,
    cut: (life, next) => {
      if (!existsSync(folderOf(life))) return;
      keep(life, next);
      for (const name of readdirSync(folderOf(next)).sort()) {
        const path = join(folderOf(next), name);
        // Shared memory of those who read is no file that outlives them.
        if (name.endsWith('-shm')) rmSync(path);
        if (name.endsWith('-wal') && chance.happens(0.4)) loseTheLast(path, chance);
        if (name.endsWith('.sqlite') && chance.happens(0.05)) damage(path, chance);
      }
    },
    keep,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What the disk had not written yet is gone. */
function loseTheLast(path: string, chance: Chance): void {
  truncateSync(path, Math.floor(statSync(path).size * chance.next()));
}

function damage(path: string, chance: Chance): void {
  const { size } = statSync(path);
  const garbage = new Uint8Array(Math.min(size, 5_000)).fill(77);
  if (size > 0) writeFileSync(path, garbage, { flag: 'r+' });
  if (chance.happens(0.5)) truncateSync(path, Math.floor(size / 2));
}
