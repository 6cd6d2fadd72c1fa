import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { day, handled, id, newStory } from './support/story.ts';

const plan = (change: Partial<StepInputs['hoorgesprek-plannen']> = {}) => ({
  sides: ['beklaagde'] as const,
  form: 'apart' as const,
  on: day('2026-03-09'),
  time: '10:00',
  ...change,
});
const today = { on: day('2026-03-02') };
const told = () => handled().must('tl-balie', 'verteld', today);
const withCopy = () => told().must('tl-balie', 'afschrift', today);
const record = {
  form: 'apart',
  present: 'medewerker en behandelaar',
  record: 'Zoals gezegd.',
} as const;

describe('telling the employee and the copy (Awb 9:9)', () => {
  /** @requirement P12 */
  it('sends the employee his card only after he was told in person', () => {
    const story = handled();
    expect(story.tell.some(({ to }) => to === 'mw-balie')).toBe(false);
    story.must('tl-balie', 'verteld', today);
    expect(story.told()).toEqual(['over-jou mw-balie']);
  });

  it.each([
    ['tomorrow', '2026-03-03', 'date-in-future'],
    ['before the complaint was there', '2026-03-01', 'invalid-input'],
  ])('refuses telling %s', (_when, on, code) => {
    expect(handled().take('tl-balie', 'verteld', { on: day(on) })?.code).toBe(code);
  });

  /** @requirement P15 */
  it('hands over no copy before telling, nor dated before it', () => {
    expect(handled().take('tl-balie', 'afschrift', today)?.code).toBe('not-told-yet');
    const story = handled().at('2026-03-04 10:00');
    story.must('tl-balie', 'verteld', { on: day('2026-03-04') });
    expect(story.take('tl-balie', 'afschrift', { on: day('2026-03-03') })?.code).toBe(
      'not-told-yet',
    );
  });

  it('is not asked where nobody in particular is meant', () => {
    const story = newStory({ accused: { kind: 'geen-persoon', team: 'balie' } })
      .must('coordinator', 'toewijzen', { to: id('tl-balie'), reason: 'Zijn team.' })
      .must('tl-balie', 'accepteren', {});
    expect(askOf(story.complaint, story.context('tl-balie')).ask).toBe('hoor-klager');
    expect(story.take('tl-balie', 'verteld', today)?.code).toBe('accused-unknown');
  });

  it('is asked of somebody known by name only', () => {
    const story = newStory({ accused: { kind: 'medewerker', name: 'De Groot', team: 'balie' } })
      .must('coordinator', 'toewijzen', { to: id('tl-balie') })
      .must('tl-balie', 'accepteren', {});
    expect(askOf(story.complaint, story.context('tl-balie')).ask).toBe('vertel-het-zelf');
  });
});

describe('planning a hearing (Awb 9:10)', () => {
  /** @requirement P15 */
  it('with the employee is refused before he was told, and before he has the copy', () => {
    expect(handled().take('tl-balie', 'hoorgesprek-plannen', plan())?.code).toBe('not-told-yet');
    expect(told().take('tl-balie', 'hoorgesprek-plannen', plan())?.code).toBe('no-copy-yet');
  });

  it('with the employee leaves two working days after the copy', () => {
    const wednesday = plan({ on: day('2026-03-04') });
    expect(withCopy().take('tl-balie', 'hoorgesprek-plannen', wednesday)).toBeUndefined();
    expect(
      withCopy().take('tl-balie', 'hoorgesprek-plannen', plan({ on: day('2026-03-03') })),
    ).toEqual({ code: 'copy-too-late', params: { earliest: '2026-03-04', workingDays: 2 } });
  });

  it.each([
    ['a day that has passed', { on: day('2026-02-27') }, 'date-in-past'],
    ['an hour that has passed', { on: day('2026-03-02'), time: '09:59' }, 'date-in-past'],
    ['a Saturday', { on: day('2026-03-07') }, 'not-a-working-day'],
    ['Good Friday', { on: day('2026-04-03') }, 'not-a-working-day'],
    ['Easter Monday', { on: day('2026-04-06') }, 'not-a-working-day'],
  ] as const)('is refused on %s', (_when, change, code) => {
    const asked = plan({ sides: ['klager'], ...change });
    expect(handled().take('tl-balie', 'hoorgesprek-plannen', asked)?.code).toBe(code);
  });

  /** @requirement E36 */
  it('with the complainant needs no copy, and owes the invitation', () => {
    const story = handled().must('tl-balie', 'hoorgesprek-plannen', plan({ sides: ['klager'] }));
    expect(story.complaint.letters.at(-1)?.kind).toBe('uitnodiging');
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
  });

  /** @requirement P27 O48 */
  it('invites both sides at the same moment', () => {
    const both = plan({ sides: ['klager', 'beklaagde'], form: 'samen' });
    const story = withCopy().must('tl-balie', 'hoorgesprek-plannen', both);
    expect(story.told()).toEqual(['brief-versturen ondersteuner', 'over-jou mw-balie']);
  });

  it('when cancelled takes back an invitation that has not left', () => {
    const story = handled()
      .must('tl-balie', 'hoorgesprek-plannen', plan({ sides: ['klager'] }))
      .must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(story.complaint.letters.at(-1)?.withdrawn).toBeDefined();
    expect(story.take('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' })?.code).toBe(
      'not-now',
    );
    expect(story.told()).toEqual([]);
  });

  it('when cancelled tells the complainant who has his invitation already that it is off', () => {
    const off = (form: 'apart' | 'schriftelijk') =>
      handled()
        .must('tl-balie', 'hoorgesprek-plannen', plan({ sides: ['klager'], form }))
        .must('ondersteuner', 'brief-verstuurd', { letterId: 'b2', how: 'post' })
        .must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(off('apart').complaint.letters.at(-1)).toMatchObject({
      kind: 'afzegging',
      hearing: 'h1',
    });
    expect(off('apart').told()).toEqual(['brief-versturen ondersteuner']);
    expect(off('schriftelijk').told()).toEqual([]);
  });
});

describe('keeping a hearing', () => {
  /** @requirement P28 */
  it('always has a record', () => {
    const held = { ...record, sides: ['klager'], on: day('2026-03-02') } as const;
    const story = handled();
    expect(story.take('tl-balie', 'hoorgesprek-vastleggen', { ...held, record: ' ' })?.code).toBe(
      'reason-required',
    );
    expect(story.take('tl-balie', 'hoorgesprek-vastleggen', held)).toBeUndefined();
  });

  it('of tomorrow is refused', () => {
    const held = { ...record, sides: ['klager'], on: day('2026-03-03') } as const;
    expect(handled().take('tl-balie', 'hoorgesprek-vastleggen', held)?.code).toBe('date-in-future');
  });

  it('of the employee is refused without telling and copy, planned or not', () => {
    const held = { ...record, sides: ['beklaagde'], on: day('2026-03-02') } as const;
    expect(handled().take('tl-balie', 'hoorgesprek-vastleggen', held)?.code).toBe('not-told-yet');
    expect(withCopy().take('tl-balie', 'hoorgesprek-vastleggen', held)?.code).toBe('copy-too-late');
  });

  it('is asked for from the hour it was planned on', () => {
    const story = withCopy()
      .must('tl-balie', 'afzien-van-horen', { ground: 'verklaart-af-te-zien', reason: 'Wil niet.' })
      .must('tl-balie', 'hoorgesprek-plannen', plan());
    const askAt = (moment: string) =>
      askOf(story.complaint, story.at(moment).context('tl-balie')).ask;
    expect(askAt('2026-03-09 09:59')).toBe('hoorgesprek-komt');
    expect(askAt('2026-03-09 10:00')).toBe('leg-hoorgesprek-vast');
    story.must('tl-balie', 'hoorgesprek-vastleggen', {
      ...record,
      hearingId: 'h1',
      sides: ['beklaagde'],
      on: day('2026-03-09'),
    });
    expect(askAt('2026-03-09 11:00')).toBe('schrijf-oordeel');
  });

  /** @requirement K11 */
  it('comes after inviting the side that is still to be invited: everything waits for that', () => {
    const story = withCopy()
      .must('tl-balie', 'hoorgesprek-plannen', plan({ sides: ['klager'] }))
      .at('2026-03-09 11:00');
    const asked = () => askOf(story.complaint, story.context('tl-balie')).ask;
    expect(asked()).toBe('hoor-beklaagde');
    story.must(
      'tl-balie',
      'hoorgesprek-plannen',
      plan({ sides: ['beklaagde'], on: day('2026-03-17') }),
    );
    expect(asked()).toBe('leg-hoorgesprek-vast');
  });
});

describe('not hearing (Awb 9:10 lid 2)', () => {
  /** @requirement O42 E35 K11 */
  it('is possible for the complainant on a lawful ground only', () => {
    const story = handled();
    const waive = { ground: 'te-druk' as never, reason: 'Geen tijd.' };
    expect(story.take('tl-balie', 'afzien-van-horen', waive)?.code).toBe('waiver-not-lawful');
    expect(
      story.take('tl-balie', 'afzien-van-horen', {
        ground: 'verklaart-af-te-zien',
        reason: 'Zei het aan de telefoon.',
      }),
    ).toBeUndefined();
  });

  /** @requirement O42 K6 K11 */
  it.each(['kennelijk-ongegrond', 'verklaart-af-te-zien', 'geen-reactie-binnen-termijn'] as const)(
    'leaves only the employee to be heard: %s',
    (ground) => {
      const story = withCopy().must('tl-balie', 'afzien-van-horen', {
        ground,
        reason: 'Zie aantekening.',
      });
      expect(askOf(story.complaint, story.context('tl-balie')).ask).toBe('hoor-beklaagde');
      expect(story.complaint.waivers).toMatchObject([{ side: 'klager', ground }]);
    },
  );

  /** @requirement O21 O42 E34 K11 */
  it('does not exist for the employee complained about', () => {
    const story = withCopy()
      .must('tl-balie', 'afzien-van-horen', { ground: 'verklaart-af-te-zien', reason: 'Wil niet.' })
      .must('tl-balie', 'oordeel-concept', {
        parts: [{ part: 'a', findings: 'b', established: 'ja', outcome: 'gegrond', reasons: 'c' }],
        conclusions: 'd',
        lesson: 'e',
      });
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code).toBe(
      'beklaagde-not-heard',
    );
  });
});

describe('moving a hearing', () => {
  const both = { sides: ['klager', 'beklaagde'], form: 'samen' } as const;
  const planned = () => withCopy().must('tl-balie', 'hoorgesprek-plannen', plan(both));
  const to = (change: Partial<StepInputs['hoorgesprek-verzetten']> = {}) => ({
    hearingId: 'h1',
    on: day('2026-03-10'),
    time: '13:30',
    place: 'Kamer 2',
    ...change,
  });

  it('keeps who comes, remembers from when it was, and tells whoever was invited', () => {
    const story = planned().must('tl-balie', 'hoorgesprek-verzetten', to());
    expect(story.complaint.hearings).toMatchObject([
      {
        ...both,
        plannedFor: '2026-03-10',
        time: '13:30',
        place: 'Kamer 2',
        moved: [{ by: id('tl-balie'), from: { on: '2026-03-09', time: '10:00' } }],
      },
    ]);
    expect(story.told()).toEqual(['brief-versturen ondersteuner', 'over-jou mw-balie']);
    story.must('tl-balie', 'hoorgesprek-verzetten', to({ form: 'teams', place: undefined }));
    expect(story.complaint.hearings[0]).toMatchObject({ form: 'teams', moved: [{}, {}] });
    expect(story.complaint.hearings[0]).not.toHaveProperty('place');
  });

  it('invites the complainant anew; an invitation that has not left stays home', () => {
    const story = planned().must('tl-balie', 'hoorgesprek-verzetten', to());
    const invitations = story.complaint.letters.filter(({ kind }) => kind === 'uitnodiging');
    expect(invitations.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([true, false]);
  });

  it('leaves the invitation to another hearing as it is, and so does calling it off', () => {
    const two = () =>
      planned().must('tl-balie', 'hoorgesprek-plannen', {
        ...plan({ sides: ['klager'], on: day('2026-03-12') }),
      });
    const open = ({ complaint }: ReturnType<typeof two>) =>
      complaint.letters.flatMap(({ kind, hearing, withdrawn }) =>
        kind === 'uitnodiging' && !withdrawn ? hearing : [],
      );
    expect(open(two())).toEqual(['h1', 'h2']);
    expect(open(two().must('tl-balie', 'hoorgesprek-verzetten', to()))).toEqual(['h2', 'h1']);
    const off = two().must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(open(off)).toEqual(['h2']);
  });

  it('of the employee alone writes to nobody', () => {
    const story = withCopy()
      .must('tl-balie', 'hoorgesprek-plannen', plan())
      .must('tl-balie', 'hoorgesprek-verzetten', to());
    expect(story.told()).toEqual(['over-jou mw-balie']);
  });

  it('writes to nobody where nobody knows where the complainant is', () => {
    const story = newStory({ klager: { kind: 'burger', contact: {}, replyChannel: 'brief' } })
      .must('coordinator', 'toewijzen', { to: id('tl-balie') })
      .must('tl-balie', 'accepteren', {})
      .must('tl-balie', 'hoorgesprek-plannen', plan({ sides: ['klager'] }))
      .must('tl-balie', 'hoorgesprek-verzetten', to());
    expect(story.told()).toEqual([]);
  });

  it('of the complainant alone tells the employee nothing', () => {
    const story = withCopy()
      .must('tl-balie', 'hoorgesprek-plannen', plan({ sides: ['klager'] }))
      .must('tl-balie', 'hoorgesprek-plannen', plan())
      .must('tl-balie', 'hoorgesprek-verzetten', to());
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    expect(story.complaint.hearings[1]).toMatchObject({ plannedFor: '2026-03-09' });
  });

  it.each([
    [
      'to where it is already',
      { on: day('2026-03-09'), time: '10:00', place: undefined },
      'invalid-input',
    ],
    ['to the past', { on: day('2026-02-27') }, 'date-in-past'],
    ['to a Saturday', { on: day('2026-03-07') }, 'not-a-working-day'],
    ['to before the employee had time with the copy', { on: day('2026-03-03') }, 'copy-too-late'],
    ['that is not there', { hearingId: 'h9' }, 'not-now'],
  ] as const)('is refused %s', (_when, change, code) => {
    expect(planned().take('tl-balie', 'hoorgesprek-verzetten', to(change))?.code).toBe(code);
  });

  it('is not possible without one, nor for who does not handle it', () => {
    expect(withCopy().take('tl-balie', 'hoorgesprek-verzetten', to())?.code).toBe('not-now');
    expect(planned().take('mw-balie', 'hoorgesprek-verzetten', to())).toBeDefined();
  });
});

describe('the accounts of both sides (O41)', () => {
  const heardOne = (side: 'klager' | 'beklaagde') =>
    withCopy()
      .at('2026-03-09 15:00')
      .must('tl-balie', 'hoorgesprek-vastleggen', {
        ...record,
        sides: [side],
        on: day('2026-03-09'),
      });
  const other = { ...record, on: day('2026-03-09') };

  /** @requirement O41 */
  it.each([
    ['klager', 'beklaagde'],
    ['beklaagde', 'klager'],
  ] as const)('have to be compared once both were heard: after %s, %s', (first, second) => {
    const story = heardOne(first);
    const last = { ...other, sides: [second] };
    expect(story.take('tl-balie', 'hoorgesprek-vastleggen', last)).toEqual({
      code: 'reason-required',
      fields: [{ field: 'accounts', code: 'reason-required' }],
    });
    story.must('tl-balie', 'hoorgesprek-vastleggen', { ...last, accounts: 'gelijk' });
    expect(askOf(story.complaint, story.context('tl-balie')).ask).toBe('schrijf-oordeel');
  });

  it('said once need not be said again with a later talk', () => {
    const story = heardOne('klager').must('tl-balie', 'hoorgesprek-vastleggen', {
      ...other,
      sides: ['beklaagde'],
      accounts: 'gelijk',
    });
    const again = { ...other, sides: ['klager'] as const };
    expect(story.take('tl-balie', 'hoorgesprek-vastleggen', again)).toBeUndefined();
  });
});
