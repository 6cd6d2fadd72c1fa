import { describe, expect, it } from '@jest/globals';
import { coreOf, isAtRest } from '../../../src/domain/steps/atRest.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { movesByItself, standingOf } from '../../../src/domain/steps/standing.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import {
  approved,
  day,
  handled,
  holders,
  id,
  newStory,
  readAlong,
  sent,
  type Story,
} from './support/story.ts';

const everybody = [...new Set(holders.map(({ person }) => person))];
const open = (story: Story, complaint = story.complaint) =>
  everybody.filter((who) => mayOpen(complaint, who, story.context(who)) === 'dossier');
const settled = (): Story =>
  newStory().must('coordinator', 'opgelost-en-tevreden', {
    agreed: 'De afdeling belt.',
    askedBy: id('coordinator'),
    askedOn: day('2026-03-02'),
    letterWanted: false,
  });
const closed = (story = sent()): Story =>
  story
    .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
    .must('coordinator', 'afsluiten', {});

describe('where a complaint stands, for everybody at once', () => {
  it.each<[string, () => Story]>([
    ['new', newStory],
    ['handled', handled],
    ['late', () => handled().at('2026-04-13 09:00')],
    ['solved', settled],
    ['read along', readAlong],
    ['approved', approved],
    ['sent', sent],
    ['closed', closed],
  ])('is open to exactly those whom rights let in: %s', (_case, make) => {
    const story = make();
    const { openTo } = standingOf(story.complaint, story.context('coordinator'));
    expect([...openTo].sort()).toEqual([...open(story)].sort());
  });

  it('is in the care of who handles it, and before that of who coordinates', () => {
    const care = ({ complaint, context }: Story) =>
      standingOf(complaint, context('coordinator')).inCareOf;
    expect(care(newStory())).toEqual(['coordinator']);
    expect(care(handled())).toEqual(['tl-balie']);
  });

  it('moves by itself only while a letter is on hold or a hearing is today', () => {
    const moves = ({ complaint, context }: Story) =>
      movesByItself(complaint, context('coordinator'));
    expect(moves(approved())).toBe(true);
    expect(moves(sent())).toBe(false);
    const planned = handled().must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-05'),
      time: '10:00',
    });
    expect(moves(planned)).toBe(false);
    expect(moves(planned.at('2026-03-05 09:00'))).toBe(true);
  });
});

describe('what rights ask of a complaint at rest', () => {
  const again = (): Story => {
    const story = closed().must('coordinator', 'heropenen', { reason: 'Toch niet.' });
    return story
      .must('coordinator', 'opgelost-en-tevreden', {
        agreed: 'Toch opgelost.',
        askedBy: id('coordinator'),
        askedOn: day('2026-03-09'),
        letterWanted: false,
      })
      .must('tl-balie', 'besproken', {});
  };
  const refused = (): Story => {
    const story = newStory({
      klager: {
        kind: 'burger',
        contact: {},
        replyChannel: 'brief',
        personId: id('mw-belastingen'),
      },
    })
      .must('coordinator', 'toewijzen', { to: id('tl-balie') })
      .must('tl-balie', 'weigeren', { code: 'anders', reason: 'Druk.' })
      .must('coordinator', 'toewijzen', { to: id('tl-belastingen'), reason: 'Omdat.' })
      .must('coordinator', 'toewijzing-ongedaan', {});
    return story.must('coordinator', 'buiten-behandeling', {
      ground: 'bezwaar-mogelijk',
      reason: 'Bezwaar.',
      noContact: 'Geen nummer.',
    });
  };
  const stoodBack = (): Story =>
    newStory()
      .must('coordinator', 'toewijzen', { to: id('tl-balie') })
      .must('tl-balie', 'weigeren', { code: 'zelf-betrokken' })
      .must('coordinator', 'toewijzen', { to: id('tl-belastingen'), reason: 'Omdat.' })
      .must('coordinator', 'buiten-behandeling', {
        ground: 'bezwaar-mogelijk',
        reason: 'Bezwaar.',
        noContact: 'Niemand bereikt.',
      });

  it.each<[string, () => Story]>([
    ['after the letter', closed],
    ['solved after it was reopened', again],
    ['not handled, after a refusal and an assignment taken back', refused],
    ['not handled, after somebody stood back', stoodBack],
    ['solved at once', () => settled().must('tl-balie', 'besproken', {})],
  ])('is the same of its core: %s', (_case, make) => {
    const story = make();
    story.complaint = {
      ...story.complaint,
      letters: story.complaint.letters.filter((one) => one.sent),
    };
    expect(isAtRest(story.complaint)).toBe(true);
    expect(open(story, coreOf(story.complaint))).toEqual(open(story));
    for (const who of everybody) {
      expect(permittedSteps(coreOf(story.complaint), who, story.context(who))).toEqual(
        permittedSteps(story.complaint, who, story.context(who)),
      );
    }
  });

  it('is not what still runs', () => {
    expect(isAtRest(handled().complaint)).toBe(false);
    expect(isAtRest(newStory().complaint)).toBe(false);
  });
});
