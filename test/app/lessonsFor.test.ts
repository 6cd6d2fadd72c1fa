import { describe, expect, it } from '@jest/globals';
import { lessons } from '../../src/app/queries/lessons.ts';
import type { Deps } from '../../src/app/usecases/deps.ts';
import type { Learner } from '../../src/domain/complaint/learning.ts';
import { day, draft, id, sent } from '../domain/steps/support/story.ts';

/** One complaint whose verdict the complainant has, with a lesson for this learner. */
const lessonsWith = (learner: Learner) => {
  const { complaint, context } = sent({
    ...draft(),
    learning: {
      ...{ as: 'verbetering', level: 'organisatie', learner, action: 'Een vaste beller.' },
      ...{ owner: id('tl-balie'), checkOn: day('2026-09-01') },
    },
  });
  const { time, profile, calendar, organisation } = context('coordinator');
  const deps = {
    ...{ calendar, giveWay: () => Promise.resolve() },
    clock: { businessTime: () => Promise.resolve(time) },
    procedures: { standard: complaint.procedure, of: () => profile },
    organisation: { holders: () => organisation.holders, absences: () => [] },
    register: { active: () => [complaint], atRest: () => [], find: () => complaint },
    directory: { find: (person: string) => ({ id: person, name: person }) },
  } as unknown as Deps;
  return async (who: string) => {
    const answer = await lessons(deps)({ id: id(who), name: who, language: 'nl' });
    return answer.ok && answer.value.lessons.map(({ action, kenmerk }) => [action, kenmerk]);
  };
};

describe('lessons on the page Leren (law.md §6)', () => {
  it('of what colleagues learn are for everybody who leads, without the complaint', async () => {
    const seen = lessonsWith('collegas');
    expect(await seen('coordinator')).toEqual([['Een vaste beller.', 'K-2026-0001']]);
    expect(await seen('tl-beheer')).toEqual([['Een vaste beller.', undefined]]);
  });

  /** @requirement O57 */
  it('of what one employee learns are for who may open the dossier only', async () => {
    const seen = lessonsWith('medewerker');
    expect(await seen('coordinator')).toEqual([['Een vaste beller.', 'K-2026-0001']]);
    expect(await seen('tl-beheer')).toEqual([]);
  });
});
