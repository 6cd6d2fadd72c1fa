import type { Fault } from '../../contract/cli/fault.ts';
import { accusedKinds } from '../../contract/cli/offices.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import type { HierarchyRow, Profile } from '../../domain/procedure/profile.ts';

/** Where a profile does not hold together although each part of it is well formed. */
export function profileFaults(profile: Profile): readonly Fault[] {
  const { matrix, terms, hierarchy } = profile;
  return [
    ...(terms.settle.from === 'ontvangst'
      ? []
      : [fault('profiel.terms.settle.from', 'geen-keuze', 'ontvangst')]),
    ...uncovered(matrix).map((kind) => fault('profiel.matrix', 'soort-zonder-regel', kind)),
    ...twice(matrix.rules.map(({ rule }) => rule)).map((rule) =>
      fault('profiel.matrix.rules', 'regel-dubbel', String(rule)),
    ),
    ...unknownRules(profile),
    ...circles(hierarchy).map((office) =>
      fault('profiel.hierarchy', 'kring-in-hierarchie', office),
    ),
  ];
}

const fault = (place: string, code: Fault['code'], about: string): Fault => ({
  place,
  code,
  about: [about],
});

const uncovered = ({ rules, gaps, otherwise }: Profile['matrix']) =>
  otherwise
    ? []
    : accusedKinds.filter(
        (kind) =>
          !rules.some(({ accused }) => accused.includes(kind)) &&
          !gaps.some(({ accused }) => accused === kind),
      );

const twice = (numbers: readonly number[]): readonly number[] =>
  numbers.filter((number, place) => numbers.indexOf(number) < place);

const unknownRules = ({ matrix, approval, escalation }: Profile): readonly Fault[] => {
  const known = matrix.rules.map(({ rule }) => rule);
  return (
    [
      ['profiel.approval.requiredAfterRules', approval.requiredAfterRules],
      ['profiel.escalation.manager.afterRules', escalation.manager.afterRules],
    ] as const
  ).flatMap(([place, rules]) =>
    rules
      .filter((rule) => !known.includes(rule))
      .map((rule) => fault(place, 'regel-onbekend', String(rule))),
  );
};

// Who stands above himself would be looked up without end.
const circles = (hierarchy: readonly HierarchyRow[]): readonly OfficeCode[] =>
  hierarchy
    .map(({ of }) => of)
    .filter((office) => {
      const seen = new Set<OfficeCode>();
      let above = managerOf(office, hierarchy);
      while (above && !seen.has(above)) {
        seen.add(above);
        above = managerOf(above, hierarchy);
      }
      return seen.has(office);
    });

const managerOf = (
  office: OfficeCode,
  hierarchy: readonly HierarchyRow[],
): OfficeCode | undefined => hierarchy.find(({ of }) => of === office)?.manager;
