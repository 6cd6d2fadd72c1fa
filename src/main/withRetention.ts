import type { Procedures } from '../app/ports/procedures.ts';
import type { Profile } from '../domain/procedure/profile.ts';

/**
 * The procedures with the organisation's own retention term, where it has set one (requirement K21): on the
 * page Inrichting, or else in the configuration.
 *
 * @param chosen - as it is set now; asked each time.
 */
export function withRetention(
  procedures: Procedures,
  configured: number | undefined,
  chosen: () => number | undefined,
): Procedures {
  const known = new Map<string, Profile>();
  return {
    ...procedures,
    ...(configured !== undefined && { configuredRetention: configured }),
    of: (code) => {
      const years = chosen() ?? configured;
      if (years === undefined) return procedures.of(code);
      const key = `${code} ${years}`;
      const profile = known.get(key) ?? { ...procedures.of(code), retentionYears: years };
      known.set(key, profile);
      return profile;
    },
  };
}
