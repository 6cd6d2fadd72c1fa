import { describe, expect, it } from '@jest/globals';
import type { Accused } from '../../../src/domain/complaint/registration.ts';
import type { OfficeHolder } from '../../../src/domain/organisation/office.ts';
import type { OrganisationToday } from '../../../src/domain/organisation/organisation.ts';
import { proposeBehandelaar } from '../../../src/domain/matrix/proposeBehandelaar.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { gemeente, person } from '../example/gemeente.ts';
import { about, inOneLine } from './ask.ts';

const griffier: Accused = { kind: 'griffier', personId: person('griffier') };
const [first] = gemeente.holders as readonly [OfficeHolder];
const secretary = (name: string): OrganisationToday => ({
  ...gemeente,
  holders: [
    ...gemeente.holders,
    { ...first, office: 'secretaris-werkgeverscommissie', person: person(name) },
  ],
});
const proposed = (
  organisation: OrganisationToday,
  rest: Parameters<typeof about>[1] = {},
  accused = griffier,
) => proposeBehandelaar(about(accused, rest), organisation, emmen);

describe('a body that handles a complaint together', () => {
  /** @requirement E17 */
  it('is reached through its secretary, who comes first among those to choose from', () => {
    const proposal = proposed(secretary('wgc-secretaris'));
    expect(inOneLine(proposal)).toBe(
      'voorstel secretaris-werkgeverscommissie wgc-secretaris (regel, college-van-leden)',
    );
    expect(proposal.candidates.map(({ person: who }) => who).slice(0, 3)).toEqual([
      'wgc-secretaris',
      'wgc-1',
      'wgc-2',
    ]);
  });

  it.each([
    ['away', { absences: [{ person: person('s'), from: gemeente.today }] }, {}, 'afwezig'],
    ['involved', {}, { involved: [person('s')] }, 'zelf-betrokken'],
    ['not willing', {}, { declined: [{ person: person('s'), code: 'anders' }] }, 'weigerde'],
  ] as const)('is left to its members where the secretary is %s', (_why, state, rest, reason) => {
    const proposal = proposed({ ...secretary('s'), ...state }, rest);
    expect(inOneLine(proposal)).toBe(
      'voorstel lid-werkgeverscommissie ? (regel, college-van-leden)',
    );
    expect(proposal.passedOver.at(-1)).toMatchObject({ person: 's', reason });
  });

  it('says until when the secretary is away', () => {
    const absences = [{ person: person('s'), from: gemeente.today, to: gemeente.today }];
    expect(proposed({ ...secretary('s'), absences }).passedOver.at(-1)?.until).toBe(gemeente.today);
  });

  /** @requirement E17 */
  it('is never kept by somebody of the griffie when it is about the griffier', () => {
    expect(proposed(secretary('mw-griffie')).passedOver.at(-1)).toEqual({
      office: 'secretaris-werkgeverscommissie',
      person: 'mw-griffie',
      reason: 'werkt-onder-beklaagde',
    });
  });

  it('is suggested through its secretary as well, where a person decides', () => {
    const absences = ['griffier', 'plv-griffier'].map((name) => ({
      person: person(name),
      from: gemeente.today,
    }));
    const accused: Accused = { kind: 'medewerker-griffie', personId: person('mw-griffie') };
    expect(inOneLine(proposed({ ...secretary('s'), absences }, {}, accused))).toBe(
      'mens secretaris-werkgeverscommissie s (niemand-over)',
    );
  });
});
