import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from './target/found.ts';
import { NotSet, readTenantSettings } from './target/tenantSettings.ts';

/** Runs the contract on a real tenant and shows what every assumed row turned out to be. */
const run = (): number => {
  readTenantSettings(process.env);
  const report = join(mkdtempSync(join(tmpdir(), 'contract-')), 'found.jsonl');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      'test/contract',
      '--selectProjects',
      'node',
      '--runInBand',
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        KLACHTWIJZER_CONTRACT: 'tenant',
        KLACHTWIJZER_CONTRACT_REPORT: report,
      },
    },
  );
  const findings = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const lines = findings
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Finding)
    .sort((a, b) => a.row - b.row)
    .map(({ row, what, came }) => `${String(row).padStart(2)}  ${what}: ${came}`);
  process.stdout.write(`${[...new Set(lines)].join('\n')}\n`);
  return status ?? 1;
};

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof NotSet)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
