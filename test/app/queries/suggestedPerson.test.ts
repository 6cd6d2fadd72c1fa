import { describe, expect, it } from '@jest/globals';
import {
  firstOfCircle,
  suggestedInstead,
  type Suggested,
} from '../../../src/app/queries/suggestedPerson.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import type { Absence } from '../../../src/domain/organisation/office.ts';
import { proposalFor } from '../../../src/domain/steps/toewijzen.ts';
import { person } from '../../domain/example/gemeente.ts';
import { handled, id, newStory, type Story } from '../../domain/steps/support/story.ts';

/** Nobody has anything open, unless it is said. */
const busy = (open: Readonly<Record<string, number>> = {}): ReadonlyMap<PersonId, number> =>
  new Map(Object.entries(open).map(([name, count]) => [person(name), count]));

const away = (name: string, from = '2026-03-01', to = '2026-03-31'): Absence => ({
  ...{ person: person(name), from: isoDate(from), to: isoDate(to) },
});

const suggested = (story: Story, open = busy()): Suggested | undefined => {
  const circumstances = story.context('coordinator');
  const { organisation } = circumstances;
  return firstOfCircle(proposalFor(story.complaint, circumstances), { open, organisation });
};

const teamleider = (name: string): Suggested => ({ office: 'teamleider', person: person(name) });

/** About somebody of the team balie, whose teamleider is away. */
const withoutHisOwn = (...others: readonly Absence[]): Story => {
  const story = newStory();
  story.absences = [away('tl-balie'), ...others];
  return story;
};

describe('whom of several in the proposed office we name first', () => {
  /** @requirement E10 */
  it('is the teamleider of another team, in the order of the register while nobody has more than another', () => {
    expect(suggested(withoutHisOwn())).toEqual(teamleider('tl-belastingen'));
  });

  it('is who has the fewest open complaints', () => {
    const open = busy({ 'tl-belastingen': 2, 'tl-beheer': 1, 'tl-juridisch': 2 });
    expect(suggested(withoutHisOwn(), open)).toEqual(teamleider('tl-beheer'));
  });

  it('is not who is about to be away for a week or more, however little he has', () => {
    const story = withoutHisOwn(away('tl-belastingen', '2026-03-09', '2026-03-27'));
    const open = busy({ 'tl-beheer': 3, 'tl-juridisch': 4 });
    expect(suggested(story, open)).toEqual(teamleider('tl-beheer'));
  });

  it('is who leaves, where everybody does', () => {
    const others = ['tl-belastingen', 'tl-beheer', 'tl-juridisch'];
    const story = withoutHisOwn(...others.map((one) => away(one, '2026-03-09', '2026-03-27')));
    expect(suggested(story)).toEqual(teamleider('tl-belastingen'));
  });

  it('is never somebody of another office, though he has nothing', () => {
    const open = busy({ 'tl-belastingen': 9, 'tl-beheer': 9, 'tl-juridisch': 9 });
    expect(suggested(withoutHisOwn(), open)?.office).toBe('teamleider');
  });

  /** @requirement E10 */
  it('is nobody where the rules name one person, also when he is about to leave', () => {
    const story = newStory();
    story.absences = [away('tl-balie', '2026-03-09', '2026-03-27')];
    expect(suggested(story)).toBeUndefined();
    expect(proposalFor(story.complaint, story.context('coordinator')).person).toBe('tl-balie');
  });

  it('is nobody of a body whose members handle it together', () => {
    expect(suggested(newStory({ accused: { kind: 'griffier' } }))).toBeUndefined();
  });
});

describe('whom we name once it is taken from who has it', () => {
  const instead = (story: Story, open = busy()): Suggested | undefined =>
    suggestedInstead(story.complaint, story.context('coordinator'), open);

  it('is nobody while nobody has it', () => {
    expect(instead(newStory())).toBeUndefined();
  });

  it('is the teamleider of another team, and no director', () => {
    const open = busy({ 'tl-balie': 1, 'tl-belastingen': 1 });
    expect(instead(handled(), open)).toEqual(teamleider('tl-beheer'));
  });

  it('is not who has it, also where he is one of several', () => {
    const story = withoutHisOwn().must('coordinator', 'toewijzen', { to: id('tl-belastingen') });
    expect(instead(story)).toEqual(teamleider('tl-beheer'));
  });

  it('is the only one the rules name after him', () => {
    const story = newStory({
      accused: { kind: 'klachtencoordinator', personId: id('coordinator') },
    }).must('plv-coordinator', 'toewijzen', { to: id('tl-juridisch') });
    expect(instead(story)).toEqual({ office: 'concernmanager', person: 'cm-bedrijf' });
  });
});
