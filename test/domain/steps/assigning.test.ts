import { describe, expect, it } from '@jest/globals';
import type { Accused } from '../../../src/domain/complaint/registration.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { day, handled, id, newStory } from './support/story.ts';

describe('assigning (toewijzen)', () => {
  /** @requirement E9 K10 */
  it('follows the proposal of the matrix without a reason, and keeps the rule', () => {
    const story = newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(story.complaint.assignments).toMatchObject([
      { to: 'tl-balie', office: 'teamleider', rule: 1 },
    ]);
    expect(story.told()).toEqual(['wil-jij-behandelen tl-balie']);
    expect(story.log.at(-1)).toEqual({ action: 'toewijzen', about: 'tl-balie' });
  });

  /** @requirement K10 */
  it('needs a reason for another choice, and keeps it', () => {
    const story = newStory();
    const to = id('tl-beheer');
    expect(story.take('coordinator', 'toewijzen', { to, reason: ' ' })?.code).toBe(
      'reason-required',
    );
    story.must('coordinator', 'toewijzen', { to, reason: 'Kent de wijk.' });
    expect(story.complaint.assignments[0]?.reason).toBe('Kent de wijk.');
  });

  it('needs a reason where the regulation has no answer', () => {
    const story = newStory({ accused: { kind: 'raadslid', personId: id('raadslid') } });
    const to = id('plv-raad');
    expect(story.take('coordinator', 'toewijzen', { to })?.code).toBe('reason-required');
    story.must('coordinator', 'toewijzen', { to, reason: 'Kent de raad.' });
    expect(story.complaint.assignments[0]?.rule).toBeUndefined();
  });

  it.each([
    ['the accused', 'mw-balie', 'same-person'],
    ['the complainant', 'tl-beheer', 'involved'],
    ['somebody who has to do with it himself', 'jurist', 'involved'],
  ])('is refused to %s, whatever the reason', (_who, to, code) => {
    const story = newStory({
      klager: {
        kind: 'medewerker-als-inwoner',
        personId: id('tl-beheer'),
        contact: {},
        replyChannel: 'telefoon',
      },
    }).must('jurist', 'zelf-betrokken', {});
    const refusal = story.take('coordinator', 'toewijzen', { to: id(to), reason: 'Toch.' });
    expect(refusal).toMatchObject({ code, fields: [{ field: 'to', code }] });
  });

  it('can be taken back until it is accepted', () => {
    const story = newStory()
      .must('coordinator', 'toewijzen', { to: id('tl-balie') })
      .must('coordinator', 'toewijzing-ongedaan', {});
    expect(story.told()).toEqual(['niet-meer-bij-jou tl-balie']);
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(handled().take('coordinator', 'toewijzing-ongedaan', {})?.code).toBe('not-now');
  });

  it('has one winner when two assign at the same moment', () => {
    const story = newStory();
    const seen = story.complaint.volgnummer;
    expect(story.take('coordinator', 'toewijzen', { to: id('tl-balie') }, seen)).toBeUndefined();
    const second = { to: id('tl-beheer'), reason: 'Kent de wijk.' };
    expect(story.take('coordinator', 'toewijzen', second, seen)?.code).toBe('not-now');
  });

  /** @requirement O48 */
  it('can move to somebody else later, who then owes the complainant word of it', () => {
    const story = handled();
    const seen = story.complaint.volgnummer;
    const other = { to: id('tl-beheer'), reason: 'Drukte.' };
    expect(story.take('coordinator', 'toewijzen', other, seen)).toBeUndefined();
    expect(story.told()).toEqual(['wil-jij-behandelen tl-beheer', 'niet-meer-bij-jou tl-balie']);
    story.must('tl-beheer', 'accepteren', {});
    expect(story.complaint.letters.at(-1)?.kind).toBe('andere-behandelaar');
    expect(story.told()).toContain('brief-versturen ondersteuner');
  });
});

describe('somebody else is asked', () => {
  it('with no word to who never answered: his card says that he is not asked any more', () => {
    const story = newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });
    story.must('coordinator', 'toewijzen', { to: id('tl-beheer'), reason: 'Geen antwoord.' });
    expect(story.told()).toEqual(['wil-jij-behandelen tl-beheer']);
  });

  it('and none to who did nothing for nine working days, or is away', () => {
    const silent = handled().at('2026-03-13 10:00');
    silent.must('coordinator', 'toewijzen', { to: id('tl-beheer'), reason: 'Het ligt stil.' });
    expect(silent.told()).toEqual(['wil-jij-behandelen tl-beheer']);
  });
});

describe('accepting and declining', () => {
  const asked = () => newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });

  /** @requirement E32 */
  it('is for the one who was asked, once', () => {
    const story = asked();
    expect(story.take('tl-beheer', 'accepteren', {})?.code).toBe('not-found');
    story.must('tl-balie', 'accepteren', {});
    // The card that asked him goes on as his living one.
    expect(story.told()).toEqual([]);
    expect(story.take('tl-balie', 'accepteren', {})?.code).toBe('not-now');
  });

  it('tells whom it was taken from that it is over, not that it never was', () => {
    const story = asked().must('coordinator', 'toewijzing-ongedaan', {});
    expect(story.take('tl-balie', 'accepteren', {})?.code).toBe('not-now');
  });

  it('asks the coordinator to assign anew, and keeps who is involved', () => {
    const story = asked().must('tl-balie', 'weigeren', { code: 'zelf-betrokken' });
    expect(story.told()).toEqual(['opnieuw-toewijzen coordinator']);
    expect(story.complaint.involved).toMatchObject([{ person: 'tl-balie', office: 'teamleider' }]);
    expect(story.take('tl-balie', 'accepteren', {})?.code).toBe('not-found');
    expect(
      story.take('coordinator', 'toewijzen', { to: id('tl-balie'), reason: 'Toch.' })?.code,
    ).toBe('involved');
  });

  it('takes an absence that ends today or later', () => {
    const story = asked();
    const until = day('2026-03-01');
    expect(story.take('tl-balie', 'weigeren', { code: 'afwezig', until })?.code).toBe(
      'date-in-past',
    );
    story.must('tl-balie', 'weigeren', { code: 'afwezig', until: day('2026-03-20') });
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  it('is possible after accepting too', () => {
    const story = handled().must('tl-balie', 'weigeren', { code: 'anders', reason: 'Te druk.' });
    expect(story.told()).toEqual(['opnieuw-toewijzen coordinator']);
    expect(stageOf(story.complaint)).toBe('nieuw');
  });
});

describe('having to do with it oneself (Awb 9:7)', () => {
  /** @requirement O27 */
  it('moves the intake to the substitute, and the coordinator sees nothing any more', () => {
    const story = newStory().must('coordinator', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['bel-eerst plv-coordinator']);
    expect(story.take('coordinator', 'toewijzen', { to: id('tl-balie') })?.code).toBe('not-found');
    expect(story.take('plv-coordinator', 'toewijzen', { to: id('tl-balie') })).toBeUndefined();
  });

  it('asks the coordinator for another behandelaar', () => {
    const story = handled().must('tl-balie', 'zelf-betrokken', {});
    expect(story.told()).toEqual(['opnieuw-toewijzen coordinator']);
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  /** @requirement O27 O39 K10 */
  it('takes a behandelaar off who turns out to be the accused', () => {
    const story = newStory({ accused: { kind: 'onbekend', team: 'balie' } })
      .must('coordinator', 'toewijzen', { to: id('tl-balie'), reason: 'Zijn team.' })
      .must('tl-balie', 'accepteren', {});
    story.must('coordinator', 'over-wie', { kind: 'teamleider', personId: id('tl-balie') });
    expect(story.told()).toEqual(['bel-eerst coordinator']);
    expect(story.take('tl-balie', 'verteld', { on: day('2026-03-02') })?.code).toBe('not-found');
  });

  it('makes the substitute responsible when the accused turns out to be the coordinator', () => {
    const story = newStory({ accused: { kind: 'onbekend' } });
    story.must('coordinator', 'over-wie', { kind: 'klachtencoordinator' });
    expect(story.told()).toEqual(['bel-eerst plv-coordinator']);
  });
});

describe('about whom it is (over-wie)', () => {
  /** @requirement K10 O27 */
  it('is hidden from all who hold the office together, until it is said who of them is meant', () => {
    const unknown = newStory({ accused: { kind: 'onbekend' } });
    const now = unknown.context('coordinator');
    const { holders } = now.organisation;
    const second = holders.flatMap((row) =>
      row.office === 'klachtencoordinator' ? [{ ...row, person: id('tl-beheer') }] : [],
    );
    const both = {
      ...now,
      organisation: { ...now.organisation, holders: [...holders, ...second] },
    };
    const about = (accused: Accused) => ({
      ...unknown.complaint,
      registration: { ...unknown.complaint.registration, accused },
    });
    const may = (accused: Accused) =>
      ['coordinator', 'tl-beheer', 'plv-coordinator'].filter(
        (who) => mayOpen(about(accused), id(who), both) === 'dossier',
      );
    const kind = 'klachtencoordinator';
    expect(may({ kind })).toEqual(['plv-coordinator']);
    expect(may({ kind, personId: id('coordinator') })).toContain('tl-beheer');
    expect(may({ kind, personId: id('coordinator') })).not.toContain('coordinator');
  });

  /** @requirement K10 */
  it('stays who held the office then, whoever holds it later', () => {
    const byOffice = { kind: 'klachtencoordinator' } as const;
    const stories = [
      newStory({ accused: byOffice }),
      newStory({ accused: { kind: 'onbekend' } }).must('coordinator', 'over-wie', byOffice),
    ];
    for (const { complaint, context } of stories) {
      const now = context('coordinator');
      const { holders } = now.organisation;
      const moved = holders.map((row) => {
        if (row.office === 'klachtencoordinator') return { ...row, person: id('tl-beheer') };
        return row.person === 'jurist' ? { ...row, person: id('coordinator') } : row;
      });
      const later = { ...now, organisation: { ...now.organisation, holders: moved } };
      expect(mayOpen(complaint, id('coordinator'), later)).toBe('none');
      expect(mayOpen(complaint, id('tl-beheer'), later)).toBe('dossier');
    }
  });

  it('cannot be the complainant', () => {
    const story = newStory({
      klager: {
        kind: 'medewerker-als-inwoner',
        personId: id('tl-beheer'),
        contact: {},
        replyChannel: 'telefoon',
      },
    });
    expect(
      story.take('coordinator', 'over-wie', { kind: 'teamleider', personId: id('tl-beheer') })
        ?.code,
    ).toBe('same-person');
  });

  it('stands once the person was told', () => {
    const story = handled().must('tl-balie', 'verteld', { on: day('2026-03-02') });
    expect(story.take('coordinator', 'over-wie', { kind: 'onbekend' })?.code).toBe('not-now');
  });
});
