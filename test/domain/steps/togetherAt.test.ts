import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../../src/domain/calendar/isoDate.ts';
import type { NoticeKind } from '../../../src/domain/complaint/notice.ts';
import { togetherAt, type Arrived } from '../../../src/domain/steps/togetherAt.ts';
import { id, newStory, sent, type Story } from './support/story.ts';

const at = (moment: string): Instant => new Date(`${moment}+01:00`).toISOString() as Instant;
const other = (moment: string, kenmerk = 'K-2026-0099'): Arrived => ({ kenmerk, at: at(moment) });

interface Case {
  readonly story?: Story;
  readonly kind?: NoticeKind;
  readonly to?: string;
  readonly by?: string;
  readonly before?: readonly Arrived[];
  readonly minutes?: number;
  readonly dueAt?: Instant;
}

/** Until when a new complaint waits for the coordinator; local time. */
const waits = (moment: string, asked: Case = {}): string | undefined => {
  const { story = newStory(), kind = 'bel-eerst', to = 'coordinator', dueAt } = asked;
  const { by = 'ondersteuner', before = [], minutes = 30 } = asked;
  const notice = { kind, to: id(to), ...(dueAt && { dueAt }) };
  const until = togetherAt(
    { notice, by: id(by), before, minutes },
    story.complaint,
    story.at(moment).context('coordinator'),
  );
  return until && new Date(until).toLocaleString('sv', { timeZone: 'Europe/Amsterdam' });
};

describe('work that arrives within half an hour (experience.md §3)', () => {
  it('the first goes at once', () => {
    expect(waits('2026-03-03 10:00')).toBeUndefined();
    expect(waits('2026-03-03 10:00', { before: [other('2026-03-03T09:30')] })).toBeUndefined();
  });

  it('what follows waits until half an hour after it', () => {
    const before = [other('2026-03-03T09:40')];
    expect(waits('2026-03-03 10:00', { before })).toBe('2026-03-03 10:10:00');
    expect(waits('2026-03-03 10:00', { before: [...before, other('2026-03-03T10:10')] })).toBe(
      '2026-03-03 10:10:00',
    );
  });

  it('half an hour is working time: late in the day it ends in the morning', () => {
    expect(waits('2026-03-03 16:55', { before: [other('2026-03-03T16:50')] })).toBe(
      '2026-03-04 08:50:00',
    );
  });

  it('outside working hours it waits until the working day begins, also what is due by then', () => {
    expect(waits('2026-03-03 07:30')).toBe('2026-03-03 08:30:00');
    expect(waits('2026-03-06 18:00')).toBe('2026-03-09 08:30:00');
    expect(waits('2026-03-07 11:00', { minutes: 0 })).toBe('2026-03-09 08:30:00');
  });

  it.each<[string, Case]>([
    ['what is no work, but a word to somebody', { kind: 'over-jou' }],
    ['what he brought about himself', { by: 'coordinator' }],
    ['what has a moment of its own', { dueAt: at('2026-03-03T11:00') }],
    ['what is asked of somebody else by now', { to: 'tl-balie' }],
    ['what goes on in a complaint of which he was just told', { before: ['own'] as never }],
    ['everything, where the organisation wants it so', { minutes: 0 }],
  ])('at once goes %s', (_what, asked) => {
    const story = newStory();
    const { kenmerk } = story.complaint;
    const before =
      asked.before === undefined
        ? [other('2026-03-03T09:40')]
        : [other('2026-03-03T09:40'), other('2026-03-03T09:50', kenmerk)];
    expect(waits('2026-03-03 10:00', { ...asked, story, before })).toBeUndefined();
  });

  it('at once goes what is due today', () => {
    const before = [other('2026-03-04T09:40')];
    // The first call is asked within two working days of Monday 2 March.
    expect(waits('2026-03-04 10:00', { before })).toBeUndefined();
  });

  it('the call afterwards waits for the next morning, and nothing waits for it', () => {
    const story = sent();
    const care = { story, kind: 'nazorg', by: 'ondersteuner' } as const;
    expect(waits('2026-03-09 14:00', care)).toBe('2026-03-10 08:30:00');
    expect(waits('2026-03-13 14:00', care)).toBe('2026-03-16 08:30:00');
    expect(waits('2026-03-09 14:00', { ...care, minutes: 0 })).toBeUndefined();
    const before = [other('2026-03-04T08:30')];
    expect(waits('2026-03-03 14:00', { before })).toBeUndefined();
  });
});
