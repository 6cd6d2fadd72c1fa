import { jest } from '@jest/globals';
import { note } from './found.ts';
import { localTarget, type LocalTarget } from './localTarget.ts';
import type { Need, Target } from './target.ts';
import { tenantTarget } from './tenantTarget.ts';

/** Real milliseconds for one test on a tenant, which takes its time and asks for pauses. */
const ON_A_TENANT_MS = 30 * 60_000;

const onTenant = process.env['KLACHTWIJZER_CONTRACT'] === 'tenant';

/** The target this run was started for; see `npm run contract:tenant`. */
export const openTarget = (): Target => {
  if (!onTenant) return localTarget();
  jest.setTimeout(ON_A_TENANT_MS);
  return tenantTarget(process.env);
};

/** Tests that need more than a site and an app; where that is not there, the report says that nobody looked. */
export const needing = (
  target: Target,
  { need, rows }: { readonly need: Need; readonly rows: readonly number[] },
  tests: () => void,
): void => {
  if (target.has(need)) tests();
  else for (const row of rows) note({ row, what: 'niet bekeken / not looked at', came: need });
};

/** Tests that need the handles a real tenant lacks. */
export const inside = (
  target: Target,
  rows: readonly number[],
  tests: (local: LocalTarget) => void,
): void => {
  needing(target, { need: 'the inside of the service', rows }, () => {
    tests(target as LocalTarget);
  });
};
