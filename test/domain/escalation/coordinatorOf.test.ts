import { describe, expect, it } from '@jest/globals';
import { coordinatorOf } from '../../../src/domain/escalation/coordinatorOf.ts';
import { gemeente, person, vacant, without } from '../example/gemeente.ts';
import { involved, klacht } from '../example/klacht.ts';

const ordinary = klacht({ kind: 'medewerker', personId: person('mw-balie') });
const about = (name: string) => klacht({ kind: 'medewerker', personId: person(name) });

describe('coordinator of a complaint', () => {
  it.each([
    ['the coordinator', ordinary, gemeente, 'coordinator'],
    [
      'the substitute while the coordinator is away',
      ordinary,
      without('coordinator'),
      'plv-coordinator',
    ],
    [
      'the substitute where the coordinator is accused',
      about('coordinator'),
      gemeente,
      'plv-coordinator',
    ],
    [
      'the substitute where the office is complained about',
      klacht({ kind: 'klachtencoordinator' }),
      gemeente,
      'plv-coordinator',
    ],
    [
      'the substitute where the coordinator is involved',
      { ...ordinary, involved: [involved('coordinator')] },
      gemeente,
      'plv-coordinator',
    ],
    [
      'the coordinator after all where both are away',
      ordinary,
      without('coordinator', 'plv-coordinator'),
      'coordinator',
    ],
    [
      'the absent substitute where the coordinator is accused',
      about('coordinator'),
      without('plv-coordinator'),
      'plv-coordinator',
    ],
    [
      'nobody where both have to do with it',
      { ...about('coordinator'), involved: [involved('plv-coordinator')] },
      gemeente,
      undefined,
    ],
    [
      'nobody where there is no such office',
      ordinary,
      vacant('coordinator', 'plv-coordinator'),
      undefined,
    ],
  ])('is %s', (_case, complaint, organisation, who) => {
    expect(coordinatorOf(complaint, organisation).acting?.person).toBe(who);
  });

  /** @requirement O27 */
  it('is the substitute where the coordinator complains', () => {
    const { registration } = ordinary;
    const complaint = {
      ...ordinary,
      registration: {
        ...registration,
        klager: { ...registration.klager, personId: person('coordinator') },
      },
    };
    expect(coordinatorOf(complaint, gemeente)).toEqual({
      acting: { person: 'plv-coordinator', office: 'plv-klachtencoordinator' },
      passedOver: [{ person: 'coordinator', office: 'klachtencoordinator', reason: 'is-klager' }],
    });
  });
});
