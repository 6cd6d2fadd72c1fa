import type { PartOutcome } from '../complaint/verdict.ts';
import type { Profile } from '../procedure/profile.ts';

/** Place of the first outcome that this procedure does not know; `undefined` when it knows them all. */
export function unknownOutcome(
  outcomes: readonly PartOutcome[],
  { profile }: { readonly profile: Pick<Profile, 'outcomes'> },
): number | undefined {
  const place = outcomes.findIndex((outcome) =>
    profile.outcomes.every(({ code }) => code !== outcome),
  );
  return place < 0 ? undefined : place;
}
