import type { Profile } from '../procedure/profile.ts';
import type { OfficeCode } from './office.ts';

/** Every office that the procedure counts on: without a holder a proposal, an approval or an escalation has nobody. */
export function officesOf(profile: Profile): ReadonlySet<OfficeCode> {
  const { hierarchy, matrix, approval, committee, bodies = [] } = profile;
  const gaps = matrix.otherwise ? [...matrix.gaps, matrix.otherwise] : matrix.gaps;
  const seats = [
    ...matrix.rules.flatMap(({ primary, fallback, suggestions }) => [
      ...[primary, ...suggestions],
      ...(fallback ? [fallback.seat] : []),
    ]),
    ...gaps.flatMap(({ suggestions, offered = [] }) => [...suggestions, ...offered]),
  ];
  const offices: readonly (OfficeCode | undefined)[] = [
    'klachtencoordinator',
    ...hierarchy.flatMap(({ of, manager, deputy }) => [of, manager, deputy]),
    ...seats.map(({ office }) => office),
    approval.decides,
    ...approval.readers.any,
    ...approval.readers.whereNoApproval,
    ...bodies.flatMap(({ member, secretary }) => [member, secretary]),
    ...(committee ? Object.values(committee.offices) : []),
  ];
  return new Set(offices.filter((office) => office !== undefined));
}
