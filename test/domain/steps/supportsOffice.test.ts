import { describe, expect, it } from '@jest/globals';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { StepContext } from '../../../src/domain/steps/context.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen, rolesOf } from '../../../src/domain/steps/roles.ts';
import { steps } from '../../../src/domain/steps/steps.ts';
import { day, handled, heard, id, newStory } from './support/story.ts';

const helper = id('helper-balie');
const working = (context: StepContext, team: string): StepContext => ({
  ...context,
  organisation: {
    ...context.organisation,
    holders: [
      ...context.organisation.holders,
      { office: 'ondersteuner', person: helper, team, from: day('2024-01-01') },
    ],
  },
});
const rolesFor = (complaint: Complaint, team: string) =>
  rolesOf(complaint, helper, working(heard().context('coordinator'), team));

describe('who prepares in the name of an office', () => {
  /** @requirement P4 E44 */
  it('opens the dossier of what is handled there, plans, and decides nothing', () => {
    const { complaint, context } = heard();
    const now = working(context('coordinator'), 'balie');
    expect(rolesOf(complaint, helper, now)).toEqual(['ondersteuner']);
    expect(mayOpen(complaint, helper, now)).toBe('dossier');
    const steps = permittedSteps(complaint, helper, now);
    expect(steps).toEqual(expect.arrayContaining(['gesprek-vastleggen', 'hoorgesprek-plannen']));
    for (const never of [
      'zelf-betrokken',
      'oordeel-concept',
      'ter-meelezing',
      'akkoord',
    ] as const) {
      expect(steps).not.toContain(never);
    }
  });

  it('has nothing of what another team handles, or nobody yet', () => {
    expect(rolesFor(handled().complaint, 'beheer')).toEqual([]);
    expect(rolesFor(newStory().complaint, 'balie')).toEqual([]);
  });

  it('works for an office that one person holds, by its name', () => {
    const { complaint } = handled();
    const [assignment] = complaint.assignments;
    if (assignment === undefined) throw new Error('Nobody handles it');
    const higher: Complaint = {
      ...complaint,
      assignments: [{ ...assignment, to: id('secretaris'), office: 'gemeentesecretaris' }],
    };
    expect(rolesFor(higher, 'gemeentesecretaris')).toEqual(['ondersteuner']);
    expect(rolesFor(higher, 'griffier')).toEqual([]);
  });

  it('gets a living card once it is taken up, unless he has to do with it himself', () => {
    const { complaint, context } = newStory().must('coordinator', 'toewijzen', {
      to: id('tl-balie'),
    });
    const tellOf = (about: Complaint) => {
      const outcome = steps.accepteren(about, {}, working(context('tl-balie'), 'balie'));
      return outcome.ok ? outcome.value.tell : undefined;
    };

    expect(tellOf(complaint)).toContainEqual({ kind: 'wat-nu', to: helper });
    const himself = {
      ...{ person: helper, by: helper },
      ...{ at: context('coordinator').time.now, why: 'zelf-betrokken' },
    };
    const involved = { ...complaint, involved: [himself] } as unknown as Complaint;
    expect(tellOf(involved)).not.toContainEqual({ kind: 'wat-nu', to: helper });
  });
});
