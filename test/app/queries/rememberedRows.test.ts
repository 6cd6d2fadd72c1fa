import { describe, expect, it } from '@jest/globals';
import type { Deps } from '../../../src/app/usecases/deps.ts';
import { rememberedRows } from '../../../src/app/queries/rememberedRows.ts';
import { createStandings } from '../../../src/app/queries/standings.ts';
import { rowFor } from '../../../src/app/queries/workItem.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import {
  approved,
  contextAt,
  handled,
  id,
  newStory,
  readAlong,
  type Story,
} from '../../domain/steps/support/story.ts';

/** Complaints of some stories, in an example municipality. */
const world = (stories: readonly Story[]) => {
  let complaints: readonly Complaint[] = stories.map(({ complaint }) => complaint);
  const { profile, calendar, organisation } = contextAt('coordinator');
  const deps = {
    register: { active: () => complaints },
    standings: createStandings(),
    procedures: { standard: profile.code, of: () => profile },
    calendar,
    organisation: {
      holders: () => organisation.holders,
      absences: () => organisation.absences,
    },
  } as unknown as Omit<Deps, 'rows'>;
  const rows = rememberedRows(deps);
  return {
    rows: (moment: string, person: string) =>
      rows(id(person), contextAt('coordinator', moment).time),
    /** What they would be without remembering anything. */
    afresh: (moment: string, person: string) =>
      complaints.map((complaint) =>
        rowFor(
          { standings: createStandings() },
          { complaint, person: id(person) },
          contextAt('coordinator', moment),
        ),
      ),
    become: (now: readonly Story[]) => {
      complaints = now.map(({ complaint }) => complaint);
    },
  };
};
const shown = (rows: ReturnType<ReturnType<typeof rememberedRows>>) =>
  rows.map(({ complaint, standing, asking }) => ({ complaint, standing, asking }));

describe('rows that are remembered', () => {
  it('are the same array as long as nothing changed, and another one when a complaint did', () => {
    const [one, two, later] = [handled(), newStory(), readAlong()];
    const town = world([one, two]);
    const before = town.rows('2026-03-09 10:00', 'coordinator');
    expect(town.rows('2026-03-09 11:00', 'coordinator')).toBe(before);

    town.become([later, two]);
    const after = town.rows('2026-03-09 11:00', 'coordinator');
    expect(shown(after)).toEqual(shown(town.afresh('2026-03-09 11:00', 'coordinator')));
    expect(after[1]).toBe(before[1]);

    const tomorrow = town.rows('2026-03-10 11:00', 'coordinator');
    expect(shown(tomorrow)).toEqual(shown(town.afresh('2026-03-10 11:00', 'coordinator')));
    expect(tomorrow).not.toBe(after);
  });

  it('are each person’s own', () => {
    const town = world([handled()]);
    for (const person of ['coordinator', 'tl-balie']) {
      const rows = town.rows('2026-03-09 10:00', person);
      expect(shown(rows)).toEqual(shown(town.afresh('2026-03-09 10:00', person)));
    }
  });

  it('move with the hour: a letter on hold may leave once its time has come', () => {
    const story = approved();
    const [day = ''] = story.moment.split(' ');
    const town = world([story, newStory()]);
    const before = town.rows(story.moment, 'coordinator');
    expect(before[0]?.asking.ask).toBe('brief-wacht');
    expect(town.rows(story.moment, 'coordinator')).toBe(before);

    const after = town.rows(`${day} 23:00`, 'coordinator');
    expect(shown(after)).toEqual(shown(town.afresh(`${day} 23:00`, 'coordinator')));
    expect(after[0]?.asking.ask).toBe('verstuur-brief');
    expect(after[1]).toBe(before[1]);
  });
});
