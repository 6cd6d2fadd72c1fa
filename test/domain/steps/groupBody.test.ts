import { describe, expect, it } from '@jest/globals';
import { coreOf } from '../../../src/domain/steps/atRest.ts';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { bodyDecides, bodyOf, membersFor } from '../../../src/domain/steps/body.ts';
import { approversFor, readersFor } from '../../../src/domain/steps/people.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { approverGone } from '../../../src/domain/steps/replaced.ts';
import { mayOpen, rolesOf } from '../../../src/domain/steps/roles.ts';
import { standingOf } from '../../../src/domain/steps/standing.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { askedOfMembers, heardByMember, taken, withCommission } from './support/commission.ts';
import { day, draft, handled, holders, id, newStory, type Story } from './support/story.ts';

const yes = { version: 1, unread: true } as const;
const members = ['wgc-1', 'wgc-2', 'wgc-3'];
const may = (story: Story, who: string) =>
  permittedSteps(story.complaint, id(who), story.context(who));
const count = (story: Story) => {
  const found = bodyDecides(story.complaint, story.context('coordinator'));
  return found && { agreed: found.agreed, open: found.open, quorum: found.quorum };
};

describe('a complaint that a commission handles (rule 8)', () => {
  /** @requirement E17 */
  it('is asked of its secretary, who needs no reason for the coordinator to be chosen', () => {
    const story = newStory(
      { accused: { kind: 'griffier', personId: id('griffier') } },
      'mw-belastingen',
      withCommission,
    ).must('coordinator', 'toewijzen', { to: id('wgc-secretaris') });
    expect(story.told()).toEqual(['wil-jij-behandelen wgc-secretaris']);
    expect(story.complaint.assignments.at(-1)).toMatchObject({
      office: 'secretaris-werkgeverscommissie',
      rule: 8,
    });
  });

  it('is open to its members from the day it is taken up, and not before', () => {
    const story = taken();
    const open = (who: string) => mayOpen(story.complaint, id(who), story.context(who));
    expect(members.map(open)).toEqual(['dossier', 'dossier', 'dossier']);
    expect(rolesOf(story.complaint, id('wgc-1'), story.context('wgc-1'))).toEqual(['goedkeurder']);
    story.must('wgc-secretaris', 'weigeren', { code: 'anders', reason: 'Te druk.' });
    expect(members.map(open)).toEqual(['none', 'none', 'none']);
  });

  /** @requirement E17 */
  it('is prepared and planned by the secretary alone; members decide and nothing else', () => {
    const story = heardByMember();
    expect(may(story, 'wgc-secretaris')).toEqual(
      expect.arrayContaining(['hoorgesprek-plannen', 'oordeel-concept', 'termijn-verlengen']),
    );
    expect(may(story, 'wgc-1')).toEqual(['gesprek-vastleggen', 'zelf-betrokken']);
  });

  it('is one person’s own where an office of one person handles it', () => {
    const story = handled();
    expect(bodyOf(story.complaint, story.context('coordinator'))).toBeUndefined();
    expect(membersFor(story.complaint, story.context('coordinator'))).toEqual([]);
    expect(count(story)).toBeUndefined();
  });
});

describe('hearing in the name of a commission', () => {
  const plan = (hearers?: readonly string[]) =>
    taken()
      .must('wgc-secretaris', 'verteld', { on: day('2026-03-02') })
      .must('wgc-secretaris', 'afschrift', { on: day('2026-03-02') })
      .take('wgc-secretaris', 'hoorgesprek-plannen', {
        sides: ['klager'],
        form: 'apart',
        on: day('2026-03-09'),
        time: '10:00',
        ...(hearers && { hearers: hearers.map(id) }),
      });
  const hold = (who: readonly string[]) =>
    taken()
      .at('2026-03-09 10:00')
      .take('wgc-secretaris', 'hoorgesprek-vastleggen', {
        sides: ['klager'],
        form: 'apart',
        present: 'klager',
        record: 'Zoals gezegd.',
        on: day('2026-03-09'),
        members: who.map(id),
      });

  it('needs one of its members: the secretary alone is not the commission', () => {
    expect(hold([])).toMatchObject({ code: 'quorum', params: { quorum: 1 } });
    expect(hold(['wgc-secretaris'])).toMatchObject({ code: 'invalid-input' });
    expect(hold(['wgc-2'])).toBeUndefined();
    expect(plan([])?.code).toBe('quorum');
    expect(plan(['wgc-1'])).toBeUndefined();
    expect(plan()).toBeUndefined();
  });
});

describe('a verdict that a commission decides', () => {
  /** @requirement E17 */
  it('is asked of every member, and of nobody else', () => {
    const story = askedOfMembers();
    expect(story.told()).toEqual(members.map((who) => `lees-en-beslis ${who}`));
    expect(story.complaint.verdict.drafts.at(-1)?.submitted?.approval).toBe('leden');
    expect(askOf(story.complaint, story.context('wgc-1'))).toMatchObject({
      ask: 'lees-en-beslis',
      primary: 'akkoord',
      of: members,
    });
    expect(may(story, 'wgc-secretaris')).not.toContain('akkoord');
    expect(may(story, 'coordinator')).not.toContain('beslisser-kiezen');
  });

  /** @requirement E17 P22 */
  it('counts once more than half of the members pressed: the first press sends nothing', () => {
    const story = askedOfMembers().must('wgc-2', 'akkoord', yes);
    expect(story.tell).toEqual([]);
    expect(stageOf(story.complaint)).toBe('akkoord-gevraagd');
    expect(count(story)).toEqual({ agreed: ['wgc-2'], open: ['wgc-1', 'wgc-3'], quorum: 2 });
    expect(askOf(story.complaint, story.context('wgc-1')).of).toEqual(['wgc-1', 'wgc-3']);

    story.must('wgc-3', 'akkoord', yes);
    expect(stageOf(story.complaint)).toBe('brief-wacht');
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    expect(story.log.filter(({ action }) => action === 'akkoord')).toHaveLength(2);
  });

  it('takes one press of a member, and none of who is no member', () => {
    const story = askedOfMembers().must('wgc-2', 'akkoord', yes);
    expect(story.take('wgc-2', 'akkoord', yes)?.code).toBe('not-now');
    expect(story.take('coordinator', 'akkoord', yes)?.code).toBe('not-permitted');
    expect(story.take('wgc-secretaris', 'akkoord', yes)).toBeDefined();
    expect(story.take('wgc-1', 'akkoord', { version: 1 })?.code).toBe('not-read');
  });

  /** @requirement E17 */
  it('is decided without a member who has to do with it, also after he pressed', () => {
    const story = askedOfMembers()
      .must('wgc-2', 'akkoord', yes)
      .must('wgc-2', 'zelf-betrokken', {});
    expect(count(story)).toEqual({ agreed: [], open: ['wgc-1', 'wgc-3'], quorum: 2 });
    expect(mayOpen(story.complaint, id('wgc-2'), story.context('wgc-2'))).toBe('none');
    story.must('wgc-1', 'akkoord', yes);
    expect(stageOf(story.complaint)).toBe('akkoord-gevraagd');
    story.must('wgc-3', 'akkoord', yes);
    expect(stageOf(story.complaint)).toBe('brief-wacht');
  });

  it('is decided by the one who is left, and goes to somebody else once nobody is', () => {
    const story = askedOfMembers()
      .must('wgc-1', 'zelf-betrokken', {})
      .must('wgc-2', 'zelf-betrokken', {});
    expect(count(story)).toMatchObject({ open: ['wgc-3'], quorum: 1 });
    story.must('wgc-3', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['kies-beslisser coordinator']);
    expect(askOf(story.complaint, story.context('coordinator'))).toMatchObject({
      ask: 'kies-beslisser',
      primary: 'toewijzen',
      of: ['coordinator'],
    });
    expect(may(story, 'coordinator')).toContain('toewijzen');
  });

  it('binds every press to the version: a changed draft is asked of all of them anew', () => {
    const story = askedOfMembers()
      .must('wgc-1', 'akkoord', yes)
      .must('wgc-2', 'terugsturen', { version: 1, remark: 'Te kort.' });
    expect(stageOf(story.complaint)).toBe('in-behandeling');
    expect(story.told()).toEqual(['teruggestuurd wgc-secretaris']);
    story
      .must('wgc-secretaris', 'oordeel-concept', draft())
      .must('wgc-secretaris', 'ter-meelezing', { version: 2 })
      .must('jurist', 'meegelezen', { version: 2, verdict: 'akkoord' });
    expect(story.told()).toEqual(members.map((who) => `lees-en-beslis ${who}`));
  });

  it('is undecided again once one of them takes his word back, before the letter and on hold', () => {
    const story = askedOfMembers().must('wgc-1', 'akkoord', yes);
    expect(may(story, 'wgc-1')).toContain('akkoord-intrekken');
    expect(may(story, 'wgc-1')).not.toContain('akkoord');
    expect(may(story, 'wgc-2')).not.toContain('akkoord-intrekken');
    story.must('wgc-1', 'akkoord-intrekken', { version: 1 });
    expect(count(story)).toMatchObject({ agreed: [] });

    story.must('wgc-1', 'akkoord', yes).must('wgc-2', 'akkoord', yes);
    expect(story.take('wgc-3', 'akkoord-intrekken', { version: 1 })?.code).toBe('not-permitted');
    story.must('wgc-1', 'akkoord-intrekken', { version: 1 });
    expect(stageOf(story.complaint)).toBe('akkoord-gevraagd');
    expect(count(story)).toMatchObject({ agreed: ['wgc-2'], open: ['wgc-1', 'wgc-3'] });
    story.must('wgc-3', 'akkoord', yes).at('2026-03-09 10:30');
    expect(story.take('wgc-2', 'akkoord-intrekken', { version: 1 })?.code).toBe('hold-over');
  });

  it('does not count the member who does the secretary’s work', () => {
    const story = askedOfMembers('wgc-1');
    expect(count(story)).toEqual({ agreed: [], open: ['wgc-2', 'wgc-3'], quorum: 2 });
    expect(story.take('wgc-1', 'akkoord', yes)).toBeDefined();
  });

  it('is read along by nobody who decides', () => {
    const story = heardByMember().must('wgc-secretaris', 'oordeel-concept', draft());
    const world = {
      ...withCommission,
      holders: [...withCommission.holders, { ...jurist, person: id('wgc-1') }],
    };
    const context = { ...story.context('jurist') };
    const organisation = { ...context.organisation, holders: world.holders };
    const readers = readersFor(story.complaint, { ...context, organisation });
    expect(readers.map(({ person }) => person)).toEqual(['coordinator', 'jurist']);
  });

  it('cannot be given to one other person by the coordinator', () => {
    const story = askedOfMembers();
    expect(
      story.take('coordinator', 'beslisser-kiezen', { to: id('secretaris'), reason: 'Sneller.' })
        ?.code,
    ).toBe('not-now');
  });
});

const [jurist] = holders.filter(({ office }) => office === 'jurist') as [(typeof holders)[number]];

describe('a commission of which members are away', () => {
  const away = (...who: readonly string[]) =>
    who.map((name, at) => ({ person: id(name), from: day(`2026-03-1${at}`) }));

  it('waits without a word as long as enough of them are there', () => {
    const story = askedOfMembers();
    story.absences = away('wgc-1');
    story.at('2026-03-12 10:00');
    expect(approverGone(story.complaint, story.context('coordinator'))).toBeUndefined();
  });

  it('is told to the coordinator from the day on which too few are left', () => {
    const story = askedOfMembers();
    story.absences = away('wgc-1', 'wgc-2');
    story.at('2026-03-12 10:00');
    expect(approverGone(story.complaint, story.context('coordinator'))).toEqual({
      now: undefined,
      since: '2026-03-11',
    });
    expect(approversFor(story.complaint, story.context('coordinator'))).toEqual(members);
    // Away already when it was asked: since then.
    story.absences = [
      { person: id('wgc-1'), from: day('2026-03-01') },
      { person: id('wgc-2'), from: day('2026-03-01') },
    ];
    expect(approverGone(story.complaint, story.context('coordinator'))?.since).toBe('2026-03-09');
  });
});

describe('where a complaint of a commission stands', () => {
  const sent = (): Story => {
    const story = askedOfMembers()
      .must('wgc-1', 'akkoord', yes)
      .must('wgc-2', 'akkoord', yes)
      .at('2026-03-09 10:30');
    for (const { id: letterId, sent: gone } of story.complaint.letters) {
      if (!gone) story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
    }
    return story
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
  };
  const open = (story: Story, complaint = story.complaint) =>
    [...new Set(withCommission.holders.map(({ person }) => person))].filter(
      (who) => mayOpen(complaint, who, story.context(who)) === 'dossier',
    );

  it.each<[string, () => Story]>([
    ['taken up', taken],
    ['asked of its members', askedOfMembers],
    ['half decided', () => askedOfMembers().must('wgc-1', 'akkoord', yes)],
    ['closed', sent],
  ])('is open to exactly those whom rights let in: %s', (_case, make) => {
    const story = make();
    const { openTo } = standingOf(story.complaint, story.context('coordinator'));
    expect([...openTo].sort()).toEqual([...open(story)].sort());
    expect(openTo.has(id('wgc-1'))).toBe(true);
  });

  it('is at rest open to the same, also to whoever pressed and is no member any more', () => {
    const story = sent();
    story.vacant = ['wgc-1'];
    expect(open(story)).toContain('wgc-1');
    expect(open(story, coreOf(story.complaint))).toEqual(open(story));
  });
});
