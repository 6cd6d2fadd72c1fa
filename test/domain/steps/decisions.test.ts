import { describe, expect, it } from '@jest/globals';
import { approvalOf, isReturned } from '../../../src/domain/verdict/draft.ts';
import { askFor, askOf } from '../../../src/domain/steps/ask.ts';
import { askedAgainAt } from '../../../src/domain/steps/askAgain.ts';
import { newlyAsked, stillToRead } from '../../../src/domain/steps/asked.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { DecideStep } from '../../../src/domain/steps/decision.ts';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { coordinatorsFor, readersFor, supportFor } from '../../../src/domain/steps/people.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { steps } from '../../../src/domain/steps/steps.ts';
import {
  approved,
  contextAt,
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

/** The decision alone, without the table of rights before it. */
const decide = <Step extends StepCode>(
  story: Story,
  by: string,
  step: Step,
  input: StepInputs[Step],
) => (steps[step] as DecideStep<Step>)(story.complaint, input, story.context(by));

const today = { on: day('2026-03-09') };
const settled = () =>
  newStory().must('coordinator', 'opgelost-en-tevreden', {
    agreed: 'De afdeling belt.',
    askedBy: id('coordinator'),
    askedOn: day('2026-03-02'),
    letterWanted: false,
  });

describe('a decision holds its own ground, also where no table of rights stood before it', () => {
  it.each([
    ['accepting what was accepted', handled(), 'tl-balie', 'accepteren', {}, 'not-now'],
    ['accepting what is nobody’s', newStory(), 'tl-balie', 'accepteren', {}, 'not-now'],
    [
      'declining for somebody else',
      handled(),
      'tl-beheer',
      'weigeren',
      { code: 'zelf-betrokken' },
      'not-now',
    ],
    [
      'taking back what was accepted',
      handled(),
      'coordinator',
      'toewijzing-ongedaan',
      {},
      'not-now',
    ],
    ['telling twice', heard(), 'tl-balie', 'verteld', today, 'not-now'],
    ['a second copy', heard(), 'tl-balie', 'afschrift', today, 'not-now'],
    ['talking over what is not settled', newStory(), 'tl-balie', 'besproken', {}, 'not-now'],
    [
      'talking it over twice',
      settled().must('tl-balie', 'besproken', {}),
      'tl-balie',
      'besproken',
      {},
      'not-now',
    ],
    [
      'being involved twice',
      newStory().must('coordinator', 'zelf-betrokken', {}),
      'coordinator',
      'zelf-betrokken',
      {},
      'not-now',
    ],
    [
      'not hearing who was heard',
      heard(),
      'tl-balie',
      'afzien-van-horen',
      { ground: 'verklaart-af-te-zien', reason: 'Wil niet.' },
      'not-now',
    ],
    [
      'not hearing without a reason',
      handled(),
      'tl-balie',
      'afzien-van-horen',
      { ground: 'verklaart-af-te-zien', reason: ' ' },
      'reason-required',
    ],
    [
      'declining for no reason',
      handled(),
      'tl-balie',
      'weigeren',
      { code: 'anders', reason: ' ' },
      'reason-required',
    ],
    [
      'keeping a hearing that was never planned under a number',
      heard(),
      'tl-balie',
      'hoorgesprek-vastleggen',
      {
        hearingId: 'h9',
        sides: ['klager'],
        form: 'apart',
        on: day('2026-03-09'),
        present: 'x',
        record: 'y',
      },
      'not-now',
    ],
    [
      'opening what is no version',
      newStory(),
      'jurist',
      'oordeel-geopend',
      { version: 1 },
      'superseded',
    ],
    ['opening it twice', approved(), 'cm-publiek', 'oordeel-geopend', { version: 1 }, 'not-now'],
    [
      'taking back what was not given',
      readAlong(),
      'cm-publiek',
      'akkoord-intrekken',
      { version: 1 },
      'not-now',
    ],
    [
      'taking back an older version',
      approved(),
      'cm-publiek',
      'akkoord-intrekken',
      { version: 9 },
      'superseded',
    ],
    [
      'taking back another’s akkoord',
      approved(),
      'secretaris',
      'akkoord-intrekken',
      { version: 1 },
      'not-permitted',
    ],
    [
      'approving one’s own draft',
      readAlong(),
      'tl-balie',
      'akkoord',
      { version: 1, unread: true },
      'same-person',
    ],
    [
      'approving what nobody read along',
      heard().must('tl-balie', 'oordeel-concept', draft()),
      'cm-publiek',
      'akkoord',
      { version: 1, unread: true },
      'not-read-along',
    ],
    [
      'approving a verdict on oneself',
      readAlong(),
      'mw-balie',
      'akkoord',
      { version: 1, unread: true },
      'involved',
    ],
    [
      'returning an older version',
      readAlong(),
      'cm-publiek',
      'terugsturen',
      { version: 9, remark: 'x' },
      'superseded',
    ],
    [
      'reading an older version',
      readAlong(),
      'jurist',
      'meegelezen',
      { version: 9, verdict: 'akkoord' },
      'superseded',
    ],
    [
      'reading one’s own draft',
      readAlong(),
      'tl-balie',
      'meegelezen',
      { version: 1, verdict: 'akkoord' },
      'same-person',
    ],
    [
      'planning a hearing of nobody',
      newStory({ accused: { kind: 'onbekend' } }),
      'tl-balie',
      'hoorgesprek-plannen',
      { sides: ['beklaagde'], form: 'apart', on: day('2026-03-10'), time: '10:00' },
      'accused-unknown',
    ],
    [
      'a copy for nobody',
      newStory({ accused: { kind: 'onbekend' } }),
      'tl-balie',
      'afschrift',
      today,
      'accused-unknown',
    ],
    [
      'telling tomorrow’s talk',
      handled(),
      'tl-balie',
      'verteld',
      { on: day('2026-03-03') },
      'date-in-future',
    ],
  ] as const)('%s', (_what, story, by, step, input, code) => {
    expect(decide(story, by, step, input as never)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('a copy of tomorrow', () => {
    const story = handled().must('tl-balie', 'verteld', { on: day('2026-03-02') });
    expect(decide(story, 'tl-balie', 'afschrift', { on: day('2026-03-03') })).toMatchObject({
      refusal: { code: 'date-in-future' },
    });
  });
});

describe('vacant offices: nothing is owed to nobody, and nothing breaks', () => {
  it('without coordinators a complaint is registered all the same', () => {
    const story = newStory();
    story.vacant = ['coordinator', 'plv-coordinator'];
    const context = story.context('ondersteuner');
    expect(coordinatorsFor(story.complaint, context)).toEqual([]);
    expect(askOf(story.complaint, context).of).toEqual([]);
    story.must('ondersteuner', 'niet-bereikt', { how: 'telefoon' });
    expect(story.tell).toEqual([]);
  });

  /** @requirement E23 */
  it('without support its letters are the coordinator’s, without either nobody’s', () => {
    const story = newStory();
    story.vacant = ['ondersteuner'];
    expect(supportFor(story.complaint, story.context('coordinator'))).toEqual(['coordinator']);
    story.vacant = ['ondersteuner', 'coordinator', 'plv-coordinator'];
    expect(supportFor(story.complaint, story.context('coordinator'))).toEqual([]);
  });

  it('while all support is away its letters are still theirs, and of the coordinator as well', () => {
    const story = newStory();
    story.absences = [{ person: id('ondersteuner'), from: day('2026-03-01') }];
    expect(supportFor(story.complaint, story.context('coordinator'))).toEqual([
      'ondersteuner',
      'coordinator',
    ]);
  });

  it('while the coordinator is away both may act, and the substitute is asked', () => {
    const story = newStory();
    story.absences = [{ person: id('coordinator'), from: day('2026-03-01') }];
    const context = story.context('coordinator');
    expect(coordinatorsFor(story.complaint, context)).toEqual(['coordinator', 'plv-coordinator']);
    expect(askOf(story.complaint, context).of).toEqual(['plv-coordinator']);
  });

  it('a verdict never waits on an empty chair: without approver everybody reads along', () => {
    const story = heard().must('tl-balie', 'oordeel-concept', draft());
    story.vacant = ['cm-publiek', 'secretaris', 'loco-secretaris'];
    story.must('tl-balie', 'ter-meelezing', { version: 1 });
    expect(story.complaint.verdict.drafts[0]?.submitted?.approval).toBe('alleen-meelezen');
  });

  it('a draft that nobody may read along is not handed on', () => {
    const story = heard().must('tl-balie', 'oordeel-concept', draft());
    story.vacant = ['coordinator', 'plv-coordinator', 'jurist'];
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code).toBe('not-read-along');
  });

  it('nobody reads along before there is a behandelaar', () => {
    const { complaint, context } = newStory();
    expect(readersFor(complaint, context('jurist'))).toEqual([]);
    expect(stillToRead(complaint, context('jurist'))).toEqual([]);
  });
});

describe('a behandelaar who stops', () => {
  it('with a draft out leaves it to the next: the complaint asks for somebody first', () => {
    const story = readAlong().must('tl-balie', 'zelf-betrokken', {});
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(story.told()).toEqual(['opnieuw-toewijzen coordinator']);
    const seen = story.complaint.volgnummer;
    const other = { to: id('tl-beheer'), reason: 'Kent de zaak.' };
    expect(story.take('coordinator', 'toewijzen', other, seen)).toBeUndefined();
    expect(stageOf(story.complaint)).toBe('toegewezen');
    story.must('tl-beheer', 'accepteren', {});
    expect(stageOf(story.complaint)).toBe('akkoord-gevraagd');
  });
});

describe('what is asked of whom', () => {
  it('while the letter is on hold of nobody, then of support', () => {
    const story = approved();
    expect(askOf(story.complaint, story.context('coordinator'))).toMatchObject({
      ask: 'brief-wacht',
      of: [],
      date: '2026-03-09',
    });
    expect(
      askOf(story.complaint, story.at('2026-03-09 10:30').context('coordinator')),
    ).toMatchObject({
      ask: 'verstuur-brief',
      of: ['ondersteuner'],
    });
  });

  it('has its button for who is asked', () => {
    const story = handled();
    expect(askFor(story.complaint, id('tl-balie'), story.context('tl-balie')).primary).toBe(
      'verteld',
    );
  });

  it('has no button for who only watches', () => {
    const story = handled();
    expect(
      askFor(story.complaint, id('coordinator'), story.context('coordinator')),
    ).not.toHaveProperty('primary');
  });

  it('is nothing when it is closed', () => {
    const story = sent()
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
    expect(askOf(story.complaint, story.context('coordinator'))).toMatchObject({
      ask: 'niets',
      of: [],
    });
    expect(newlyAsked(story.complaint, story.complaint, story.context('coordinator'))).toEqual([]);
  });

  it('moves to somebody else for a letter and after-care too', () => {
    const waiting = approved();
    const without = { ...waiting.context('coordinator') };
    const other = contextAt('coordinator', waiting.moment, { vacant: ['ondersteuner'] });
    expect(newlyAsked(waiting.complaint, waiting.complaint, without)).toEqual([]);
    expect(newlyAsked(newStory().complaint, waiting.complaint, other)).toEqual([
      { kind: 'brief-versturen', to: 'coordinator' },
    ]);
    expect(
      newlyAsked(newStory().complaint, sent().complaint, sent().context('coordinator')),
    ).toEqual([{ kind: 'nazorg', to: 'coordinator' }]);
  });

  it('of a reader who has read is no button any more', () => {
    const story = readAlong();
    expect(permittedSteps(story.complaint, id('jurist'), story.context('jurist'))).not.toContain(
      'meegelezen',
    );
  });
});

describe('when somebody asked drops out', () => {
  it('the talk with the team moves on', () => {
    const story = settled().must('tl-balie', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['bespreken cm-publiek']);
  });

  it('reading along moves to the substitute', () => {
    const story = heard().must('tl-balie', 'oordeel-concept', draft());
    story.vacant = ['jurist'];
    story
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .must('coordinator', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['lees-mee plv-coordinator']);
  });

  it('a coordinator who is away and reads all the same has read', () => {
    const story = heard().must('tl-balie', 'oordeel-concept', draft());
    story.vacant = ['cm-publiek', 'secretaris', 'loco-secretaris'];
    story.must('tl-balie', 'ter-meelezing', { version: 1 });
    story.absences = [{ person: id('coordinator'), from: day('2026-03-01') }];
    story.must('coordinator', 'meegelezen', { version: 1, verdict: 'akkoord' });
    story.must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });
    expect(stageOf(story.complaint)).toBe('brief-wacht');
  });
});

describe('the next step of a behandelaar', () => {
  const askNow = (story: Story) => {
    const { ask, primary } = askOf(story.complaint, story.context('tl-balie'));
    return `${ask} ${String(primary)}`;
  };

  /** @requirement E34 E35 */
  it('goes from telling to copy, both hearings, draft and readers', () => {
    const story = handled();
    const asked = [askNow(story)];
    story.must('tl-balie', 'verteld', { on: day('2026-03-02') });
    asked.push(askNow(story));
    story.must('tl-balie', 'afschrift', { on: day('2026-03-02') });
    asked.push(askNow(story));
    asked.push(askNow(heard()), askNow(heard().must('tl-balie', 'oordeel-concept', draft())));
    expect(asked).toEqual([
      'vertel-het-zelf verteld',
      'geef-afschrift afschrift',
      'hoor-klager hoorgesprek-plannen',
      'schrijf-oordeel oordeel-concept',
      'schrijf-oordeel ter-meelezing',
    ]);
  });

  it('of two hearings is about the one that comes first', () => {
    const both = (on: string) =>
      ({ sides: ['klager', 'beklaagde'], form: 'samen', on: day(on), time: '10:00' }) as const;
    const story = handled()
      .must('tl-balie', 'verteld', { on: day('2026-03-02') })
      .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
      .must('tl-balie', 'hoorgesprek-plannen', both('2026-03-10'))
      .must('tl-balie', 'hoorgesprek-plannen', both('2026-03-09'));
    expect(askOf(story.complaint, story.context('tl-balie'))).toMatchObject({
      ask: 'hoorgesprek-komt',
      date: '2026-03-09',
    });
    story.must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h2' });
    expect(story.told()).toEqual(['over-jou mw-balie']);
    expect(askOf(story.complaint, story.context('tl-balie')).date).toBe('2026-03-10');
    story.at('2026-03-10 12:00').must('tl-balie', 'hoorgesprek-vastleggen', {
      hearingId: 'h1',
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: day('2026-03-10'),
      present: 'allen',
      record: 'Kort.',
      accounts: 'gelijk',
    });
    expect(story.complaint.hearings.map(({ held }) => held !== undefined)).toEqual([true, false]);
  });
});

describe('small print', () => {
  it.each([
    ['2026-03-02 11:29', '2026-03-03T15:00:00Z'],
    ['2026-03-02 11:30', '2026-03-03T08:30:00Z'],
    ['2026-03-02 14:00', '2026-03-03T11:00:00Z'],
  ])('who was not reached at %s is tried again at another part of the day', (moment, again) => {
    const story = newStory().at(moment).must('coordinator', 'niet-bereikt', { how: 'telefoon' });
    const { complaint } = story;
    expect(askedAgainAt(complaint, 'eerste-gesprek', story.context('coordinator'))).toBe(again);
  });

  it('akkoord can be given and taken back more than once', () => {
    const story = approved()
      .must('cm-publiek', 'akkoord-intrekken', { version: 1 })
      .must('cm-publiek', 'akkoord', { version: 1 })
      .must('cm-publiek', 'akkoord-intrekken', { version: 1 });
    expect(story.complaint.verdict.approvals.every(({ withdrawn }) => withdrawn)).toBe(true);
  });

  it('a draft is handed on once', () => {
    expect(decide(readAlong(), 'tl-balie', 'ter-meelezing', { version: 1 })).toMatchObject({
      refusal: { code: 'not-now' },
    });
  });

  /** @requirement E45 */
  it('somebody without office can be chosen with a reason', () => {
    const story = newStory();
    story.must('coordinator', 'toewijzen', { to: id('buitenstaander'), reason: 'Van buiten.' });
    expect(story.complaint.assignments[0]?.office).toBe('medewerker');
  });

  it('where nobody in particular is meant, only the complainant hears the outcome', () => {
    const story = newStory({ accused: { kind: 'geen-persoon', team: 'balie' } })
      .must('coordinator', 'toewijzen', { to: id('tl-balie'), reason: 'Zijn team.' })
      .must('tl-balie', 'accepteren', {})
      .must('tl-balie', 'afzien-van-horen', { ground: 'verklaart-af-te-zien', reason: 'Wil niet.' })
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })
      .must('cm-publiek', 'akkoord', { version: 1, unread: true })
      .at('2026-03-02 12:00')
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b2', how: 'post' });
    expect(story.told()).toEqual(['nazorg coordinator']);
  });

  it('a reopening of before this was counted undoes every closing until then', () => {
    const { complaint } = settled().must('tl-balie', 'besproken', {});
    const moment = { on: day('2026-03-03'), at: complaint.registration.at, by: id('coordinator') };
    const reopened = { ...complaint, reopenings: [{ ...moment, reason: 'Toch niet.' }] };
    expect(stageOf(reopened)).not.toBe('afgesloten');
  });
});

describe('versions of the verdict', () => {
  it('are not returned as long as nobody has them', () => {
    const { complaint } = heard().must('tl-balie', 'oordeel-concept', draft());
    const [version] = complaint.verdict.drafts;
    expect(version && isReturned(complaint, version)).toBe(false);
    expect(approvalOf(complaint, 1)).toBeUndefined();
  });
});
