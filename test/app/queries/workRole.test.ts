import { describe, expect, it } from '@jest/globals';
import { workRoleOf } from '../../../src/app/queries/workRole.ts';
import type { OfficeCode } from '../../../src/domain/organisation/office.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { politie } from '../../../src/procedures/politie.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';

describe('for whom the first page is written', () => {
  it.each<[string, readonly OfficeCode[]]>([
    ['coordinator', ['medewerker', 'klachtencoordinator']],
    ['coordinator', ['teamleider', 'plv-klachtencoordinator']],
    ['ondersteuning', ['jurist']],
    ['behandelaar', ['teamleider']],
    ['leidinggevende', ['concernmanager']],
    ['medewerker', ['medewerker']],
    ['medewerker', []],
  ])('is %s, who holds %j', (role, offices) => {
    expect(workRoleOf(offices, emmen)).toBe(role);
  });

  it('is a colleague where the procedure asks nothing of that office', () => {
    expect(workRoleOf(['gemeentesecretaris'], vlaanderen)).toBe('medewerker');
    expect(workRoleOf(['politiechef'], { steps: {} })).toBe('medewerker');
    expect(workRoleOf(['klachtbehandelaar'], politie)).toBe('behandelaar');
  });
});
