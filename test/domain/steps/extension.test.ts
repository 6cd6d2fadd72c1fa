import { describe, expect, it } from '@jest/globals';
import { extendsFirst } from '../../../src/domain/steps/extensionDays.ts';
import { approved, day, draft, handled, heard, readAlong, type Story } from './support/story.ts';

const first = (story: Story, date: string): boolean =>
  extendsFirst(story.complaint, story.at(`${date} 12:00`).context('coordinator'));

/** Received on Monday 2 March; the last day is Monday 13 April 2026. */
const submitted = (): Story =>
  heard()
    .must('tl-balie', 'oordeel-concept', draft())
    .must('tl-balie', 'ter-meelezing', { version: 1 });

/** Both were heard, and their accounts differ. */
const differing = (): Story =>
  heard().must('tl-balie', 'hoorgesprek-vastleggen', {
    ...{ form: 'apart', present: 'Allen', record: 'Het ging anders.', accounts: 'verschillen' },
    ...{ sides: ['beklaagde'], on: day('2026-03-09') },
  });
const putToKlager = (): Story =>
  differing().must('tl-balie', 'verslag-voorleggen', { side: 'klager', on: day('2026-03-09') });
const reacted = (): Story =>
  putToKlager().must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-09'), as: 'klopt' });

describe('extending comes first once writing, reading, approving and sending no longer fit', () => {
  it.each([
    ['a side was not heard yet: twelve working days', handled, '2026-03-23', '2026-03-24'],
    ['the record is still to be put to a side: twelve', differing, '2026-03-23', '2026-03-24'],
    ['a side has the record to react to: twelve', putToKlager, '2026-03-23', '2026-03-24'],
    ['the side reacted: seven', reacted, '2026-03-30', '2026-03-31'],
    ['no verdict yet: seven working days', heard, '2026-03-30', '2026-03-31'],
    ['waits for who reads along: five working days', submitted, '2026-04-01', '2026-04-02'],
    ['waits for approval: three working days', readAlong, '2026-04-07', '2026-04-08'],
  ])('%s', (_case, story, before, on) => {
    expect(first(story(), before)).toBe(false);
    expect(first(story(), on)).toBe(true);
    expect(first(story(), '2026-04-13')).toBe(true);
    expect(first(story(), '2026-04-14')).toBe(false);
  });

  it('never where the letter only waits to be sent', () => {
    expect(first(approved(), '2026-04-10')).toBe(false);
  });
});
