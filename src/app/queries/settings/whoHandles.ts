import type { WhoHandlesLine } from '../../../contract/profileLines.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import { cited } from './profileSource.ts';

/** Who handles a complaint about whom: the rules in their order, then where a person decides. */
export function whoHandles({ matrix }: Profile): readonly WhoHandlesLine[] {
  const { rules, gaps, otherwise } = matrix;
  return [
    ...rules.map(({ rule, accused, primary, fallback, source }) => ({
      ...{ rule, accused, seat: primary, source: cited(source) },
      ...(fallback && { fallback: fallback.seat }),
    })),
    ...gaps.map(({ accused, reason, source }) => ({
      ...{ accused: [accused], gap: reason, source: cited(source) },
    })),
    ...(otherwise ? [{ accused: [], gap: otherwise.reason, source: cited(otherwise.source) }] : []),
  ];
}
