import { describe, expect, it } from '@jest/globals';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { appointmentsOf, comingTo } from '../../../src/domain/steps/facts/appointments.ts';
import { taken } from './support/commission.ts';
import { charged } from './support/politie.ts';
import { day, handled, id, type Story } from './support/story.ts';

const planned = (change: Partial<StepInputs['hoorgesprek-plannen']> = {}) =>
  handled()
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
    .must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: day('2026-03-09'),
      time: '10:00',
      ...change,
    });
const invites = (story: Story) =>
  appointmentsOf(story.complaint, story.context('tl-balie')).map((one) => one.invites);

describe('a hearing in the calendars of colleagues', () => {
  it('is of whoever handles it, with the employee; the complainant is nowhere in it', () => {
    expect(invites(planned())).toEqual([
      { organiser: id('tl-balie'), must: [id('mw-balie')], may: [] },
    ]);
    expect(invites(planned({ sides: ['klager'] }))).toEqual([
      { organiser: id('tl-balie'), must: [], may: [] },
    ]);
  });

  it('has those who may come beside those who must, and nobody twice', () => {
    const mayCome = ['vertrouwenspersoon', 'mw-balie', 'tl-balie'].map((person) => ({
      person: id(person),
    }));
    expect(invites(planned({ mayCome }))).toEqual([
      { organiser: id('tl-balie'), must: [id('mw-balie')], may: [id('vertrouwenspersoon')] },
    ]);
  });

  /** @requirement E17 */
  it('of a body has the members who are to hear, else all of them, with its secretary', () => {
    const ofBody = (hearers?: readonly string[]) =>
      taken()
        .must('wgc-secretaris', 'verteld', { on: day('2026-03-02') })
        .must('wgc-secretaris', 'afschrift', { on: day('2026-03-02') })
        .must('wgc-secretaris', 'hoorgesprek-plannen', {
          ...{ sides: ['klager'], form: 'apart', on: day('2026-03-09'), time: '10:00' },
          ...(hearers && { hearers: hearers.map(id) }),
        });
    const organiser = id('wgc-secretaris');
    expect(invites(ofBody(['wgc-2']))).toEqual([{ organiser, must: [id('wgc-2')], may: [] }]);
    const involved = ofBody().must('wgc-1', 'zelf-betrokken', {});
    expect(invites(involved)).toEqual([{ organiser, must: [id('wgc-2'), id('wgc-3')], may: [] }]);
  });

  it('is come to by those who must and who may, and by nobody once it is cancelled', () => {
    const coming = (story: Story) => {
      const [hearing] = story.complaint.hearings;
      if (hearing === undefined) throw new Error('no hearing');
      return comingTo(hearing, story.complaint, story.context('tl-balie'));
    };
    const story = planned({ mayCome: [{ person: id('vertrouwenspersoon') }] });
    expect(coming(story)).toEqual([id('mw-balie'), id('vertrouwenspersoon')]);
    expect(coming(story.must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' }))).toEqual([]);
  });

  it('stands in none when it is on paper, cancelled, or the complaint is closed', () => {
    expect(invites(planned({ form: 'schriftelijk' }))).toEqual([undefined]);
    const cancelled = planned().must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(invites(cancelled)).toEqual([undefined]);
    const story = planned();
    const closing = { on: day('2026-03-03'), at: story.context('kc').time.now, by: id('kc') };
    story.complaint = { ...story.complaint, closings: [closing as never] };
    expect(invites(story)).toEqual([undefined]);
  });

  it('is left as it stands once it was held, lies in the past, or nobody handles it now', () => {
    const held = planned()
      .at('2026-03-09 12:00')
      .must('tl-balie', 'hoorgesprek-vastleggen', {
        hearingId: 'h1',
        sides: ['klager', 'beklaagde'],
        form: 'samen',
        on: day('2026-03-09'),
        present: 'allen',
        record: 'Zoals gezegd.',
        accounts: 'gelijk',
      });
    expect(invites(held)).toEqual([]);
    expect(invites(planned().at('2026-03-10 09:00'))).toEqual([]);
    const story = planned();
    story.complaint = { ...story.complaint, assignments: [] };
    expect(invites(story)).toEqual([]);
  });

  /** @requirement P22 */
  it('of a committee is kept by its secretary, for the members chosen to hear, or all who may', () => {
    const story = charged().must('kb-1', 'rapport-commissie', { text: 'Wat er is gebeurd.' });
    const plan = {
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: day('2026-03-16'),
      time: '10:00',
    } as const;
    expect(
      story.take('secretaris', 'hoorgesprek-plannen', { ...plan, hearers: [id('voorzitter')] }),
    ).toMatchObject({ code: 'quorum', fields: [{ field: 'hearers' }] });
    story.must('secretaris', 'hoorgesprek-plannen', plan);
    story.must('secretaris', 'hoorgesprek-plannen', {
      ...plan,
      hearers: [id('voorzitter'), id('lid-1')],
    });
    expect(invites(story)).toEqual([
      {
        organiser: id('secretaris'),
        must: [id('agent-noord'), id('voorzitter'), id('lid-1'), id('lid-2')],
        may: [],
      },
      {
        organiser: id('secretaris'),
        must: [id('agent-noord'), id('voorzitter'), id('lid-1')],
        may: [],
      },
    ]);
  });
});
