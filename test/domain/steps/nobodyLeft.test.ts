import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { coordinatorFor } from '../../../src/domain/steps/people.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { id, newStory } from './support/story.ts';

describe('a complaint of which both coordinators say that they have to do with it themselves', () => {
  const both = () =>
    newStory()
      .must('coordinator', 'zelf-betrokken', {})
      .must('plv-coordinator', 'zelf-betrokken', {});

  it('is asked of their manager, who may do what the coordinator does', () => {
    const story = both();
    expect(story.told()).toEqual(['bel-eerst tl-juridisch']);
    expect(askOf(story.complaint, story.context('tl-juridisch')).of).toEqual([id('tl-juridisch')]);
    expect(
      permittedSteps(story.complaint, id('tl-juridisch'), story.context('tl-juridisch')),
    ).toContain('toewijzen');
  });

  it('goes further up where the manager has to do with it too', () => {
    const story = both().must('tl-juridisch', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['bel-eerst cm-bedrijf']);
    story.must('cm-bedrijf', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['bel-eerst secretaris']);
  });

  it('is nobody’s only where nobody is left at all', () => {
    const story = both();
    for (const who of ['tl-juridisch', 'cm-bedrijf', 'secretaris', 'loco-secretaris']) {
      story.take(who, 'zelf-betrokken', {});
    }
    expect(coordinatorFor(story.complaint, story.context('coordinator'))).toBeUndefined();
    expect(story.tell).toEqual([]);
  });
});
