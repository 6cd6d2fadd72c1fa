import { describe, expect, it } from '@jest/globals';
import { firstContactMade } from '../../../src/domain/steps/facts/contacts.ts';
import { heardOn, openHearings } from '../../../src/domain/steps/facts/hearings.ts';
import { settleBefore } from '../../../src/domain/steps/askDates.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { day, handled, heard, id, newStory, type Story } from './support/story.ts';

const due = (story: Story) => settleBefore(story.complaint, story.context('tl-balie'));
const extended = (): Story =>
  handled()
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'termijn-verlengen', { weeks: 2, reason: 'Een getuige is ziek.' });
const strike = (
  kind: 'verlenging' | 'verder-uitstel' | 'gesprek' | 'hoorgesprek',
  place = 0,
  reason = 'Verkeerd vastgelegd.',
) => ({ kind, place, reason });
const sendLast = (story: Story) =>
  story.must('ondersteuner', 'brief-verstuurd', {
    letterId: story.complaint.letters.at(-1)?.id ?? '',
    how: 'post',
  });
const may = (story: Story, who = 'tl-balie') =>
  permittedSteps(story.complaint, id(who), story.context(who));

describe('a verdaging during its hold (experience.md §3)', () => {
  /** @requirement K3 */
  it('can be undone, which leaves the term as it was and sends nobody anything', () => {
    const story = extended();
    expect(due(story)).toBe('2026-04-24');
    expect(story.tell.map(({ dueAt }) => dueAt)).toEqual([
      '2026-03-02T09:30:00Z',
      '2026-03-02T09:30:00Z',
    ]);
    expect(may(story)).toContain('verlenging-ongedaan');
    story.must('tl-balie', 'verlenging-ongedaan', {});
    expect(due(story)).toBe('2026-04-13');
    expect(story.complaint.letters.at(-1)?.withdrawn).toBeDefined();
    expect(story.told()).toEqual([]);
    expect(story.complaint.verdagingen).toMatchObject([{ weeks: 2, struck: { by: 'tl-balie' } }]);
    expect(may(story)).not.toContain('verlenging-ongedaan');
  });

  it('cannot be undone once the hold is over', () => {
    const story = extended().at('2026-03-02 10:30');
    expect(may(story)).not.toContain('verlenging-ongedaan');
    expect(story.take('tl-balie', 'verlenging-ongedaan', {})?.code).toBe('hold-over');
  });

  it('is told at once on its last day, where a hold would cost the term', () => {
    const story = handled().at('2026-04-13 16:50');
    story.must('tl-balie', 'termijn-verlengen', { weeks: 1, reason: 'Ziekte.' });
    expect(story.complaint.letters.at(-1)?.leavesAt).toBe('2026-04-13T14:50:00Z');
    expect(may(story)).not.toContain('verlenging-ongedaan');
  });

  it('leaves an earlier one as it is', () => {
    const story = extended().at('2026-03-03 10:00');
    story.must('tl-balie', 'termijn-verlengen', { weeks: 1, reason: 'Nog een week.' });
    story.must('tl-balie', 'verlenging-ongedaan', {});
    expect(due(story)).toBe('2026-04-24');
    expect(story.complaint.letters.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('taking back a mistake (K3)', () => {
  it('takes back a verdaging that was never sent, and not one that was', () => {
    const story = extended().at('2026-03-05 10:00');
    story.must('coordinator', 'gebeurtenis-vervallen', strike('verlenging'));
    expect(due(story)).toBe('2026-04-13');
    expect(story.log.at(-1)).toEqual({
      action: 'gebeurtenis-vervallen',
      reason: 'verlenging 2026-03-02. Verkeerd vastgelegd.',
    });
    expect(story.take('coordinator', 'gebeurtenis-vervallen', strike('verlenging'))?.code).toBe(
      'not-now',
    );
    const left = sendLast(extended().at('2026-03-05 10:00'));
    expect(left.take('coordinator', 'gebeurtenis-vervallen', strike('verlenging'))?.code).toBe(
      'hold-over',
    );
  });

  it('takes back one of which no letter was made, as nothing is known of the complainant', () => {
    const klager = { kind: 'burger', contact: {}, replyChannel: 'telefoon' } as const;
    const story = newStory({ klager }).must('coordinator', 'termijn-verlengen', {
      weeks: 2,
      reason: 'Ziekte.',
    });
    story.must('coordinator', 'gebeurtenis-vervallen', strike('verlenging'));
    expect(due(story)).toBe('2026-04-13');
  });

  it('takes back further delay in the same way', () => {
    const agreed = (): Story =>
      extended()
        .must('tl-balie', 'verder-uitstel', {
          on: day('2026-03-02'),
          until: day('2026-06-05'),
          how: 'brief',
        })
        .at('2026-03-05 10:00');
    const story = agreed();
    expect(due(story)).toBe('2026-06-05');
    story.must('tl-balie', 'gebeurtenis-vervallen', strike('verder-uitstel'));
    expect(due(story)).toBe('2026-04-24');
    expect(story.take('tl-balie', 'gebeurtenis-vervallen', strike('verder-uitstel'))?.code).toBe(
      'not-now',
    );
    expect(
      sendLast(agreed()).take('tl-balie', 'gebeurtenis-vervallen', strike('verder-uitstel'))?.code,
    ).toBe('hold-over');
    expect(
      handled().take('tl-balie', 'gebeurtenis-vervallen', strike('verder-uitstel'))?.code,
    ).toBe('not-now');
  });

  it('takes back a talk: then nobody has spoken with the complainant', () => {
    const story = handled();
    expect(firstContactMade(story.complaint)).toBe(true);
    story.must('tl-balie', 'gebeurtenis-vervallen', strike('gesprek'));
    expect(firstContactMade(story.complaint)).toBe(false);
    expect(story.complaint.contacts).toMatchObject([
      { struck: { reason: 'Verkeerd vastgelegd.' } },
    ]);
    expect(story.take('tl-balie', 'gebeurtenis-vervallen', strike('gesprek'))?.code).toBe(
      'not-now',
    );
    expect(may(story)).not.toContain('gebeurtenis-vervallen');
  });

  it('takes back a record that was put at the wrong day; one that was not planned was never there', () => {
    const story = heard();
    story.must('tl-balie', 'gebeurtenis-vervallen', strike('hoorgesprek', 1));
    expect(heardOn(story.complaint, 'beklaagde')).toEqual([]);
    expect(heardOn(story.complaint, 'klager')).toEqual(['2026-03-09']);
    expect(openHearings(story.complaint)).toEqual([]);
    expect(story.complaint.hearings[1]?.struck).toMatchObject([{ held: { on: '2026-03-09' } }]);
    expect(story.take('tl-balie', 'gebeurtenis-vervallen', strike('hoorgesprek', 1))?.code).toBe(
      'not-now',
    );
  });

  it('asks for the record again of one that was planned', () => {
    const story = handled().must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-05'),
      time: '10:00',
    });
    const record = (on: string) =>
      ({
        hearingId: 'h1',
        sides: ['klager'],
        form: 'apart',
        on: day(on),
        present: 'beiden',
        record: 'Kort.',
      }) as const;
    story.at('2026-03-06 10:00').must('tl-balie', 'hoorgesprek-vastleggen', record('2026-03-06'));
    story.must('tl-balie', 'gebeurtenis-vervallen', strike('hoorgesprek'));
    expect(openHearings(story.complaint)).toHaveLength(1);
    story.must('tl-balie', 'hoorgesprek-vastleggen', record('2026-03-05'));
    story.must('tl-balie', 'gebeurtenis-vervallen', strike('hoorgesprek'));
    expect(story.complaint.hearings[0]?.struck).toHaveLength(2);
  });

  it('asks why', () => {
    expect(
      handled().take('tl-balie', 'gebeurtenis-vervallen', strike('gesprek', 0, ' '))?.code,
    ).toBe('reason-required');
  });
});

describe('correcting the day of receipt (K3)', () => {
  const correct = (story: Story, change: object = {}) =>
    story.take('coordinator', 'ontvangst-corrigeren', {
      received: day('2026-02-23'),
      reason: 'De brief lag bij de post.',
      ...change,
    });

  it('counts every term anew and keeps what stood there', () => {
    const story = handled();
    expect(correct(story)).toBeUndefined();
    expect(due(story)).toBe('2026-04-02');
    expect(story.complaint.receiptCorrections).toMatchObject([{ was: '2026-03-02' }]);
    expect(story.log.at(-1)?.reason).toBe('2026-03-02 → 2026-02-23. De brief lag bij de post.');
    expect(correct(story)?.code).toBe('not-now');
    expect(correct(story, { received: day('2026-02-24') })).toBeUndefined();
    expect(story.complaint.receiptCorrections).toHaveLength(2);
  });

  it('drops a verdaging that, by the right day, came after the term', () => {
    const story = handled().at('2026-04-08 10:00');
    story.must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Ziekte.' });
    expect(due(story)).toBe('2026-05-11');
    expect(correct(story)).toBeUndefined();
    expect(due(story)).toBe('2026-04-02');
  });

  it('holds the coordinator to no day before it, nor one to come', () => {
    const story = newStory({ receivedByCoordinator: day('2026-03-02') });
    const of = (receivedByCoordinator: string) =>
      correct(story, { receivedByCoordinator: day(receivedByCoordinator) })?.code;
    expect(of('2026-02-20')).toBe('invalid-input');
    expect(of('2026-03-03')).toBe('date-in-future');
    expect(of('2026-02-24')).toBeUndefined();
    expect(story.complaint.receiptCorrections?.[0]).toMatchObject({ wasCoordinator: '2026-03-02' });
  });

  it('is no day after registration, nor before it happened, and asks why', () => {
    const story = newStory({ happenedOn: day('2026-02-25') }).at('2026-03-05 10:00');
    const at = (received: string) => correct(story, { received: day(received) })?.code;
    expect(at('2026-03-03')).toBe('received-after-registration');
    expect(at('2026-02-24')).toBe('received-before-event');
    expect(correct(story, { reason: ' ' })?.code).toBe('reason-required');
  });
});
