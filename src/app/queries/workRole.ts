import type { WorkRole } from '../../contract/workRole.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import type { Profile } from '../../domain/procedure/profile.ts';
import type { StepCode } from '../../domain/steps/codes.ts';

/** Which offices make somebody what; whoever holds several is the first of these. */
const byOffice: readonly (readonly [WorkRole, readonly OfficeCode[]])[] = [
  ['coordinator', ['klachtencoordinator', 'plv-klachtencoordinator']],
  [
    'ondersteuning',
    [
      'ondersteuning-klachten',
      'jurist',
      'ondersteuner',
      'voorzitter-klachtencommissie',
      'lid-klachtencommissie',
      'secretaris-klachtencommissie',
    ],
  ],
  [
    'behandelaar',
    [
      'teamleider',
      'klachtbehandelaar',
      'griffier',
      'plv-griffier',
      'secretaris-werkgeverscommissie',
    ],
  ],
  [
    'leidinggevende',
    [
      'concernmanager',
      'gemeentesecretaris',
      'loco-gemeentesecretaris',
      'burgemeester',
      'locoburgemeester',
      'tweede-locoburgemeester',
      'lid-werkgeverscommissie',
      'wethouder',
      'wethouder-hrm',
      'politiechef',
      'plv-politiechef',
    ],
  ],
];

/** Without this step in the procedure there is nothing for that role to do. */
const needs: Readonly<Partial<Record<WorkRole, StepCode>>> = {
  ondersteuning: 'meegelezen',
  leidinggevende: 'akkoord',
};

/** What somebody comes here for: the word his first page is written for. */
export function workRoleOf(
  offices: readonly OfficeCode[],
  { steps }: Pick<Profile, 'steps'>,
): WorkRole {
  const role = byOffice.find(([, some]) => some.some((office) => offices.includes(office)))?.[0];
  const step = role && needs[role];
  return role === undefined || (step && steps[step] === undefined) ? 'medewerker' : role;
}
