import { describe, expect, it } from '@jest/globals';
import { acceptedJustNow } from '../../../src/domain/steps/acceptatie-ongedaan.ts';
import { askAgainAt, askedAgainAt } from '../../../src/domain/steps/askAgain.ts';
import { aftercareBefore, answerBefore } from '../../../src/domain/steps/askDates.ts';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { askedAt, askedOn } from '../../../src/domain/steps/askedOn.ts';
import { actedAt } from '../../../src/domain/steps/facts/actedAt.ts';
import { attemptsSinceReached, lastContactOn } from '../../../src/domain/steps/facts/contacts.ts';
import { presentNotHandled } from '../../../src/domain/steps/facts/notHandled.ts';
import { steps } from '../../../src/domain/steps/steps.ts';
import { approverGone, askedInstead } from '../../../src/domain/steps/replaced.ts';
import {
  approved,
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  readAlong,
  sent,
  type Story,
} from './support/story.ts';

const since = (story: Story) => askedAt(story.complaint, story.context('coordinator'));
const parked = (): Story =>
  handled()
    .at('2026-03-05 10:00')
    .must('coordinator', 'buiten-behandeling', {
      ground: 'strafrechtelijk-onderzoek',
      reason: 'De officier onderzoekt het.',
      checkOn: day('2026-06-01'),
    });
const settled = (): Story =>
  handled()
    .at('2026-03-04 10:00')
    .must('tl-balie', 'opgelost-en-tevreden', {
      agreed: 'De afdeling belt.',
      askedBy: id('tl-balie'),
      askedOn: day('2026-03-04'),
      letterWanted: true,
    });
const returned = (): Story =>
  readAlong()
    .at('2026-03-10 10:00')
    .must('cm-publiek', 'terugsturen', { version: 1, remark: 'Korter.' });

describe('since when a complaint asks what it asks', () => {
  it.each<[string, () => Story, string]>([
    ['new: since it was registered', newStory, '2026-03-02T09:00:00Z'],
    [
      'new again: since it was reopened',
      () => parked().must('coordinator', 'heropenen', { reason: 'Klaar.' }),
      '2026-03-05T09:00:00Z',
    ],
    [
      'new: since the assignment was taken back',
      () =>
        newStory()
          .must('coordinator', 'toewijzen', { to: id('tl-balie') })
          .at('2026-03-03 10:00')
          .must('coordinator', 'toewijzing-ongedaan', {}),
      '2026-03-03T09:00:00Z',
    ],
    [
      'new: since the behandelaar declined',
      () =>
        newStory()
          .must('coordinator', 'toewijzen', { to: id('tl-balie') })
          .at('2026-03-03 11:00')
          .must('tl-balie', 'weigeren', { code: 'anders', reason: 'Druk.' }),
      '2026-03-03T10:00:00Z',
    ],
    [
      'new: since the coordinator stood back',
      () => newStory().at('2026-03-03 12:00').must('coordinator', 'zelf-betrokken', {}),
      '2026-03-03T11:00:00Z',
    ],
    [
      'new: from the next call on, after an attempt',
      () => newStory().must('coordinator', 'niet-bereikt', { how: 'telefoon' }),
      '2026-03-03T15:00:00Z',
    ],
    ['solved: since he said so', settled, '2026-03-04T09:00:00Z'],
    [
      'assigned: since then',
      () =>
        newStory()
          .at('2026-03-03 10:00')
          .must('coordinator', 'toewijzen', { to: id('tl-balie') }),
      '2026-03-03T09:00:00Z',
    ],
    ['taken up: since then', handled, '2026-03-02T09:00:00Z'],
    ['sent back by the approver: since then', returned, '2026-03-10T09:00:00Z'],
    [
      'sent back by a reader: since then',
      () =>
        heard()
          .must('tl-balie', 'oordeel-concept', draft())
          .must('tl-balie', 'ter-meelezing', { version: 1 })
          .at('2026-03-11 10:00')
          .must('jurist', 'meegelezen', { version: 1, verdict: 'opmerking', remark: 'Korter.' }),
      '2026-03-11T09:00:00Z',
    ],
    [
      'handed to readers: since then',
      () =>
        heard()
          .must('tl-balie', 'oordeel-concept', draft())
          .must('tl-balie', 'ter-meelezing', { version: 1 }),
      '2026-03-09T09:00:00Z',
    ],
    ['read along: since then', readAlong, '2026-03-09T09:00:00Z'],
    [
      'approval taken back: since then',
      () =>
        approved().at('2026-03-09 10:10').must('cm-publiek', 'akkoord-intrekken', { version: 1 }),
      '2026-03-09T09:10:00Z',
    ],
    ['approved: from the end of the hold', approved, '2026-03-09T09:30:00Z'],
    ['sent: since it left', sent, '2026-03-09T09:30:00Z'],
    ['parked: since then', parked, '2026-03-05T09:00:00Z'],
    [
      'closed: since then',
      () =>
        sent()
          .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
          .at('2026-03-10 10:00')
          .must('coordinator', 'afsluiten', {}),
      '2026-03-10T09:00:00Z',
    ],
  ])('%s', (_case, story, moment) => {
    expect(since(story())).toBe(moment);
  });

  it('is a day in the zone of the organisation', () => {
    const story = settled();
    expect(askedOn(story.complaint, story.context('coordinator'))).toBe('2026-03-04');
  });
});

describe('who acted, and who heard something last', () => {
  it('is nothing for who did nothing, and the last act otherwise', () => {
    const { complaint } = heard();
    expect(actedAt(complaint, id('jurist'))).toBeUndefined();
    expect(actedAt(complaint, id('tl-balie'))).toBe('2026-03-09T09:00:00Z');
    expect(actedAt(newStory().complaint, id('tl-balie'))).toBeUndefined();
  });

  it('counts talks, hearings and letters that left, whatever came last', () => {
    expect(lastContactOn(newStory().complaint)).toBe('2026-03-02');
    expect(lastContactOn(heard().complaint)).toBe('2026-03-09');
    expect(lastContactOn(sent().complaint)).toBe('2026-03-09');
    const unknown = newStory({
      klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
      received: day('2026-02-23'),
    });
    expect(lastContactOn(unknown.complaint)).toBe('2026-02-23');
    expect(attemptsSinceReached(unknown.complaint, 'nazorg')).toEqual([]);
  });

  it('is no letter that could not be sent', () => {
    const story = sent();
    const letters = story.complaint.letters.map((one) =>
      one.sent
        ? { ...one, sent: { ...one.sent, on: day('2026-04-01'), how: 'geen-adres' as const } }
        : one,
    );
    expect(lastContactOn({ ...story.complaint, letters })).toBe('2026-03-09');
  });
});

describe('dates of their own', () => {
  it('are absent where nobody was asked, or nothing has left', () => {
    const { complaint, context } = newStory();
    expect(answerBefore(complaint, context('coordinator'))).toBeUndefined();
    expect(aftercareBefore(complaint, context('coordinator'))).toBeUndefined();
    expect(acceptedJustNow(complaint, context('coordinator'))).toBe(false);
    expect(presentNotHandled(complaint)).toBeUndefined();
  });

  it('are the answer of whom somebody was asked, working days after it', () => {
    const asked = newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(askOf(asked.complaint, asked.context('coordinator'))).toMatchObject({
      ask: 'wacht-op-acceptatie',
      date: '2026-03-04',
    });
    const told = settled();
    expect(askOf(told.complaint, told.context('coordinator')).ask).toBe('bespreek-met-team');
  });

  it('leave the acceptance to whoever accepted', () => {
    const { complaint, context } = handled();
    const undo = steps['acceptatie-ongedaan'];
    expect(undo(complaint, {}, context('jurist'))).toMatchObject({ refusal: { code: 'not-now' } });
    const fresh = newStory();
    expect(undo(fresh.complaint, {}, fresh.context('tl-balie'))).toMatchObject({
      refusal: { code: 'not-now' },
    });
  });

  it('ask again once for all attempts of a day', () => {
    const story = newStory();
    const again = () =>
      askedAgainAt(story.complaint, 'eerste-gesprek', story.context('coordinator'));
    expect(again()).toBeUndefined();
    story.must('coordinator', 'niet-bereikt', { how: 'telefoon' });
    expect(again()).toBe('2026-03-03T15:00:00Z');
    expect(
      askAgainAt(story.complaint, 'eerste-gesprek', story.context('coordinator')),
    ).toBeUndefined();
  });
});

describe('an approver who is away, or nobody who is left', () => {
  const away = (story: Story, from: string): Story => {
    story.absences = [{ person: id('cm-publiek'), from: day(from) }];
    return story;
  };
  const gone = (story: Story) => approverGone(story.complaint, story.context('coordinator'));

  it('is nothing while it waits for no approval, or the approver is there', () => {
    expect(gone(heard())).toBeUndefined();
    expect(gone(readAlong())).toBeUndefined();
  });

  it('is somebody else since the absence, or since it was asked where that is later', () => {
    const later = away(readAlong().at('2026-03-11 10:00'), '2026-03-11');
    expect(gone(later)).toEqual({ now: expect.anything(), since: '2026-03-11' });
    const before = away(readAlong(), '2026-03-05');
    expect(gone(before)?.since).toBe('2026-03-09');
    expect(askedInstead(later.complaint, later.context('coordinator'))).toMatchObject([
      { kind: 'lees-en-beslis' },
    ]);
  });

  it('is nobody where the whole chain has to do with it', () => {
    const story = readAlong();
    story.vacant = ['cm-publiek', 'cm-ruimte', 'cm-bedrijf', 'secretaris', 'loco-secretaris'];
    expect(gone(story)).toEqual({ now: undefined, since: '2026-03-09' });
  });
});
