import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { blockingOf } from '../../../src/domain/verdict/blocking.ts';
import { isPresentVersion } from '../../../src/domain/verdict/guards.ts';
import {
  approved,
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  part,
  readAlong,
  type Story,
} from './support/story.ts';

const drafted = () => heard().must('tl-balie', 'oordeel-concept', draft());
const submitted = () => drafted().must('tl-balie', 'ter-meelezing', { version: 1 });

describe('drafting a verdict (Awb 9:12)', () => {
  it('refuses one that was changed from another version than the last: its words would go unseen', () => {
    const again = (basedOn?: number) =>
      drafted().take('tl-balie', 'oordeel-concept', { ...draft(), basedOn });
    expect(again(0)?.code).toBe('superseded');
    expect(again(1)).toBeUndefined();
    expect(again()).toBeUndefined();
    const first = { ...draft(), basedOn: 0 };
    expect(heard().take('tl-balie', 'oordeel-concept', first)).toBeUndefined();
  });

  /** @requirement C5 O36 */
  it('refuses "ongegrond" for what cannot be established, and says which part', () => {
    const parts = [part(), part({ established: 'nee', outcome: 'ongegrond' })];
    expect(heard().take('tl-balie', 'oordeel-concept', draft(parts))).toEqual({
      code: 'not-established',
      fields: [{ field: 'parts.1.outcome', code: 'not-established' }],
      params: { part: 2, outcome: 'ongegrond' },
    });
  });

  /** @requirement O36 */
  it('refuses "gegrond" for it just as well: without facts there is no judgement', () => {
    const parts = [part({ established: 'nee', outcome: 'gegrond', searched: ['systemen'] })];
    expect(heard().take('tl-balie', 'oordeel-concept', draft(parts))).toMatchObject({
      code: 'not-established',
      params: { part: 1, outcome: 'gegrond' },
    });
  });

  it.each([
    ['geen-oordeel', 'nee'],
    ['ongegrond', 'ja'],
    ['ongegrond', 'deels'],
  ] as const)('takes %s where it is established: %s', (outcome, established) => {
    const parts = [part({ outcome, established, searched: ['systemen'] })];
    expect(heard().take('tl-balie', 'oordeel-concept', draft(parts))).toBeUndefined();
  });

  /** @requirement C4 C5 O36 */
  it('takes "not established" only with where was searched, or why nowhere', () => {
    const unknown = (change: Partial<ReturnType<typeof part>>) =>
      heard().take(
        'tl-balie',
        'oordeel-concept',
        draft([part(), part({ established: 'nee', outcome: 'geen-oordeel', ...change })]),
      );
    expect(unknown({ searched: undefined })).toEqual({
      code: 'nothing-searched',
      fields: [{ field: 'parts.1.searched', code: 'nothing-searched' }],
      params: { part: 2 },
    });
    expect(unknown({ searched: [], notSearched: '  ' })?.code).toBe('nothing-searched');
    expect(unknown({ searched: ['camera'] })).toBeUndefined();
    expect(unknown({ notSearched: 'Het gesprek was op straat, zonder anderen.' })).toBeUndefined();
  });

  it('takes a lesson to be checked on a day still to come only', () => {
    const learning = {
      as: 'verbetering',
      level: 'organisatie',
      learner: 'collegas',
      action: 'Een vaste beller.',
      owner: id('tl-balie'),
    } as const;
    const taken = (checkOn: string) =>
      heard().take('tl-balie', 'oordeel-concept', {
        ...draft(),
        learning: { ...learning, checkOn: day(checkOn) },
      });
    expect(taken('2026-03-09')).toEqual({
      code: 'check-not-ahead',
      fields: [{ field: 'learning.checkOn', code: 'check-not-ahead' }],
    });
    expect(taken('2026-03-10')).toBeUndefined();
  });

  it('keeps a draft without test, search and lesson valid once it was handed on', () => {
    const story = heard().must('tl-balie', 'oordeel-concept', draft());
    const old = ({ verdict: { drafts } }: typeof story.complaint) =>
      drafts.map((one) => ({
        ...one,
        parts: one.parts.map((each) => ({
          ...each,
          established: 'nee' as const,
          outcome: 'geen-oordeel' as const,
        })),
      }));
    const before = { ...story.complaint.verdict, drafts: old(story.complaint) };
    story.complaint = { ...story.complaint, verdict: before };
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code).toBe('nothing-searched');

    const handedOn = heard()
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 1 });
    handedOn.complaint = {
      ...handedOn.complaint,
      verdict: { ...handedOn.complaint.verdict, drafts: old(handedOn.complaint) },
    };
    const [present] = handedOn.complaint.verdict.drafts;
    expect(
      present && blockingOf(handedOn.complaint, present, handedOn.context('tl-balie')),
    ).toEqual([]);
  });

  it('names everything that blocks a draft', () => {
    const story = handled().must('tl-balie', 'oordeel-concept', draft());
    const [written] = story.complaint.verdict.drafts;
    const parts = [part({ established: 'nee', outcome: 'ongegrond' })] as never;
    expect(
      written && blockingOf(story.complaint, { ...written, parts }, story.context('tl-balie')),
    ).toEqual(['klager-not-heard', 'beklaagde-not-heard', 'not-established', 'nothing-searched']);
  });

  it('makes a new version every time and keeps the earlier ones', () => {
    const story = drafted().must('tl-balie', 'oordeel-concept', draft());
    expect(story.complaint.verdict.drafts.map(({ version }) => version)).toEqual([1, 2]);
  });

  /** @requirement O19 O37 E22 E34 E35 K11 O12 */
  it('goes to readers only when both sides were heard', () => {
    const story = handled().must('tl-balie', 'oordeel-concept', draft());
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code).toBe('klager-not-heard');
    story.must('tl-balie', 'afzien-van-horen', {
      ground: 'verklaart-af-te-zien',
      reason: 'Wil niet.',
    });
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code).toBe(
      'beklaagde-not-heard',
    );
  });

  /** @requirement E39 K17 */
  it('is read by coordinator or jurist; the coordinator has a card only where no jurist can', () => {
    const story = submitted();
    expect(story.told()).toEqual(['lees-mee jurist']);
    expect(askOf(story.complaint, story.context('coordinator')).of).toEqual([
      id('coordinator'),
      id('jurist'),
    ]);
    const alone = heard().must('tl-balie', 'oordeel-concept', draft());
    alone.vacant = ['jurist'];
    alone.must('tl-balie', 'ter-meelezing', { version: 1 });
    expect(alone.told()).toEqual(['lees-mee coordinator']);
  });

  it('hands on the last version only, once', () => {
    const story = drafted().must('tl-balie', 'oordeel-concept', draft());
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })).toEqual({
      code: 'superseded',
      params: { version: 2 },
    });
    story.must('tl-balie', 'ter-meelezing', { version: 2 });
    expect(story.take('tl-balie', 'ter-meelezing', { version: 2 })?.code).toBe('not-now');
  });
});

describe('reading along (E39)', () => {
  it('with a remark returns the draft, which needs a new version', () => {
    const story = submitted();
    const silent = { version: 1, verdict: 'opmerking', remark: ' ' } as const;
    expect(story.take('jurist', 'meegelezen', silent)?.code).toBe('reason-required');
    story.must('jurist', 'meegelezen', {
      version: 1,
      verdict: 'opmerking',
      remark: 'Deel 2 mist.',
    });
    expect(story.told()).toEqual(['teruggestuurd tl-balie']);
    expect(askOf(story.complaint, story.context('tl-balie')).ask).toBe('pas-oordeel-aan');
    story.must('tl-balie', 'oordeel-concept', draft());
    expect(story.take('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })?.code).toBe(
      'not-now',
    );
  });

  it('agrees with nothing that may not go on: a remark is all that can be made', () => {
    const story = submitted().must('tl-balie', 'gebeurtenis-vervallen', {
      kind: 'hoorgesprek',
      place: 0,
      reason: 'Verkeerd vastgelegd.',
    });
    const read = (verdict: 'akkoord' | 'opmerking') =>
      story.take('jurist', 'meegelezen', { version: 1, verdict, remark: 'Hoor de klager.' })?.code;
    expect(read('akkoord')).toBe('klager-not-heard');
    expect(read('opmerking')).toBeUndefined();
  });

  /** @requirement K17 */
  it('with agreement asks the manager of the behandelaar', () => {
    expect(readAlong().told()).toEqual(['lees-en-beslis cm-publiek']);
  });

  it('asks the next one up while that manager is away or involved', () => {
    const away = submitted();
    away.absences = [{ person: id('cm-publiek'), from: day('2026-03-01') }];
    away.must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });
    expect(away.told()).toEqual(['lees-en-beslis secretaris']);

    const story = readAlong().must('cm-publiek', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['lees-en-beslis secretaris']);
  });

  /** @requirement E39 K17 */
  it('where nobody approves takes everybody, and then makes the letter', () => {
    const story = newStory({ accused: { kind: 'concernmanager', personId: id('cm-publiek') } })
      .must('coordinator', 'toewijzen', { to: id('secretaris') })
      .must('secretaris', 'accepteren', {})
      .must('secretaris', 'verteld', { on: day('2026-03-02') })
      .must('secretaris', 'afschrift', { on: day('2026-03-02') })
      .at('2026-03-09 10:00')
      .must('secretaris', 'hoorgesprek-vastleggen', {
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: day('2026-03-09'),
        present: 'allen',
        record: 'Zoals gezegd.',
        accounts: 'gelijk',
      })
      .must('secretaris', 'oordeel-concept', draft())
      .must('secretaris', 'ter-meelezing', { version: 1 })
      .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });
    expect(stageOf(story.complaint)).toBe('meelezen');
    expect(story.tell).toEqual([]);
    story.must('coordinator', 'meegelezen', { version: 1, verdict: 'akkoord' });
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    expect(stageOf(story.complaint)).toBe('brief-wacht');
  });
});

describe('approving (Lees en beslis)', () => {
  it('asks once of somebody who did not open this version, and the log holds what he answered', () => {
    const story = readAlong();
    expect(story.take('cm-publiek', 'akkoord', { version: 1 })?.code).toBe('not-read');
    story.must('cm-publiek', 'akkoord', { version: 1, unread: true });
    expect(story.log.at(-1)).toEqual({ action: 'akkoord', reason: 'niet-gelezen' });
    expect(approved().log.at(-1)).toEqual({ action: 'akkoord', reason: 'gelezen' });
  });

  it('is asked again for a version changed since it was opened', () => {
    const story = readAlong()
      .must('cm-publiek', 'oordeel-geopend', { version: 1 })
      .must('tl-balie', 'oordeel-concept', draft());
    expect(story.take('cm-publiek', 'akkoord', { version: 1 })?.code).toBe('not-now');
    story
      .must('tl-balie', 'ter-meelezing', { version: 2 })
      .must('coordinator', 'meegelezen', { version: 2, verdict: 'akkoord' });
    expect(story.take('cm-publiek', 'akkoord', { version: 1 })?.code).toBe('superseded');
    expect(story.take('cm-publiek', 'akkoord', { version: 2 })?.code).toBe('not-read');
  });

  it.each([
    ['the author', 'tl-balie', 'not-permitted'],
    ['the employee complained about', 'mw-balie', 'not-permitted'],
    ['the coordinator', 'coordinator', 'not-permitted'],
    ['another concernmanager', 'cm-ruimte', 'not-found'],
  ])('is not for %s', (_who, by, code) => {
    expect(readAlong().take(by, 'akkoord', { version: 1, unread: true })?.code).toBe(code);
  });

  it('holds the letter for thirty minutes of working time', () => {
    const story = readAlong().at('2026-04-02 16:45');
    story.must('cm-publiek', 'akkoord', { version: 1, unread: true });
    const letter = story.complaint.letters.at(-1);
    expect(letter).toMatchObject({
      kind: 'afdoening',
      version: 1,
      leavesAt: '2026-04-07T06:45:00Z',
    });
    expect(story.tell).toEqual([
      { kind: 'brief-versturen', to: 'ondersteuner', dueAt: '2026-04-07T06:45:00Z' },
    ]);
  });

  it('is refused once a record was taken back: that side was not heard any more', () => {
    const story = readAlong().must('tl-balie', 'gebeurtenis-vervallen', {
      kind: 'hoorgesprek',
      place: 1,
      reason: 'Verkeerd vastgelegd.',
    });
    const may = permittedSteps(story.complaint, id('cm-publiek'), story.context('cm-publiek'));
    expect(may).toContain('terugsturen');
    expect(may).not.toContain('akkoord');
    expect(story.take('cm-publiek', 'akkoord', { version: 1, unread: true })?.code).toBe(
      'beklaagde-not-heard',
    );
    story.must('cm-publiek', 'terugsturen', { version: 1, remark: 'Hoor eerst beide kanten.' });
  });

  it('returns the draft only with a remark', () => {
    const story = readAlong();
    expect(story.take('cm-publiek', 'terugsturen', { version: 1, remark: '' })?.code).toBe(
      'reason-required',
    );
    story.must('cm-publiek', 'terugsturen', { version: 1, remark: 'Deel 1 is niet onderbouwd.' });
    expect(story.told()).toEqual(['teruggestuurd tl-balie']);
    expect(stageOf(story.complaint)).toBe('in-behandeling');
  });

  it('can be taken back until the letter may leave, by who gave it', () => {
    const story = approved().at('2026-03-09 10:29');
    expect(story.take('secretaris', 'akkoord-intrekken', { version: 1 })?.code).toBe('not-found');
    story.must('cm-publiek', 'akkoord-intrekken', { version: 1 });
    expect(stageOf(story.complaint)).toBe('akkoord-gevraagd');
    expect(story.complaint.letters.at(-1)?.withdrawn).toBeDefined();

    const late = approved().at('2026-03-09 10:30');
    expect(late.take('cm-publiek', 'akkoord-intrekken', { version: 1 })?.code).toBe('hold-over');
  });

  it('given again after taking it back makes another letter', () => {
    const story = approved()
      .must('cm-publiek', 'akkoord-intrekken', { version: 1 })
      .must('cm-publiek', 'akkoord', { version: 1 });
    const letters = story.complaint.letters.filter(({ kind }) => kind === 'afdoening');
    expect(letters.map(({ id: letter, withdrawn }) => [letter, withdrawn !== undefined])).toEqual([
      ['b2', true],
      ['b3', false],
    ]);
  });

  it('offers no button to the author', () => {
    const story: Story = readAlong();
    const steps = permittedSteps(story.complaint, id('tl-balie'), story.context('tl-balie'));
    expect(steps).not.toContain('akkoord');
  });
});

describe('where the approver is away and the rules propose another', () => {
  const replaced = (): Story => {
    const story = readAlong();
    story.absences = [{ person: id('cm-publiek'), from: day('2026-03-09') }];
    return story.at('2026-03-09 12:00');
  };

  /** @requirement K17 */
  it('the coordinator leaves it so without a reason, and asks nobody anew', () => {
    const story = replaced();
    story.must('coordinator', 'beslisser-kiezen', { to: id('secretaris') });
    expect(story.told()).toEqual([]);
    story.absences = [];
    expect(story.take('cm-publiek', 'akkoord', { version: 1, unread: true })?.code).toMatch(
      /^not-/,
    );
    story.must('secretaris', 'akkoord', { version: 1, unread: true });
  });

  it('or chooses somebody else, with a reason', () => {
    const story = replaced();
    const other = { to: id('plv-coordinator') };
    expect(story.take('coordinator', 'beslisser-kiezen', other)?.code).toBe('reason-required');
    story.must('coordinator', 'beslisser-kiezen', { ...other, reason: 'Kent de zaak.' });
    expect(story.told()).toEqual(['lees-en-beslis plv-coordinator']);
  });

  it('nobody chooses while the approver is there', () => {
    const story = readAlong();
    const choice = { to: id('secretaris'), reason: 'Liever zij.' };
    expect(story.take('coordinator', 'beslisser-kiezen', choice)?.code).toBe('not-now');
  });
});

describe('where nobody is left to approve', () => {
  const empty = (): Story => {
    const story = readAlong();
    story.absences = ['cm-publiek', 'secretaris', 'loco-secretaris'].map((person) => ({
      person: id(person),
      from: day('2026-03-09'),
    }));
    return story.at('2026-03-09 12:00');
  };

  /** @requirement K17 */
  it('the coordinator chooses who decides, and the verdict goes on', () => {
    const story = empty();
    expect(askOf(story.complaint, story.context('coordinator'))).toMatchObject({
      ask: 'kies-beslisser',
      primary: 'beslisser-kiezen',
      of: [id('coordinator')],
    });
    story.must('coordinator', 'beslisser-kiezen', {
      to: id('plv-coordinator'),
      reason: 'De hele directie is weg.',
    });
    expect(story.told()).toEqual(['lees-en-beslis plv-coordinator']);
    story.must('plv-coordinator', 'akkoord', { version: 1, unread: true });
    expect(stageOf(story.complaint)).toBe('brief-wacht');
  });
});

it('who acts on a version where nothing was drafted hears only that it is not there', () => {
  expect(isPresentVersion(heard().complaint, 1)).toEqual({
    ok: false,
    refusal: { code: 'superseded' },
  });
});
