// The domain's tests under three clocks: a day is a day, wherever the machine thinks it stands.
import { spawnSync } from 'node:child_process';

for (const TZ of ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland']) {
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      'test/domain',
      '--selectProjects',
      'node',
    ],
    { stdio: 'inherit', env: { ...process.env, TZ } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
