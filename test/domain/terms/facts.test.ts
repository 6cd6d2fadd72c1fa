import { describe, expect, it } from '@jest/globals';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Closing, Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { Letter } from '../../../src/domain/complaint/letter.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { person } from '../example/gemeente.ts';
import { klacht, noon } from '../example/klacht.ts';

const rules = { profile: emmen, calendar: dutchCalendar() };
const by = person('coordinator');
const letter = (kind: Letter['kind'], sentOn?: string): Letter => ({
  id: 'b1',
  kind,
  channel: 'brief',
  preparedAt: noon('2026-03-02'),
  preparedOn: isoDate('2026-03-02'),
  leavesAt: noon('2026-03-02'),
  ...(sentOn !== undefined && { sent: { at: noon(sentOn), on: isoDate(sentOn), by, how: 'post' } }),
});
const closed = (on: string): Closing => ({
  on: isoDate(on),
  at: noon(on),
  by,
  as: 'informeel-tevreden',
});
const reopened = (on: string): Complaint['reopenings'][number] => ({
  on: isoDate(on),
  at: noon(on),
  by,
  reason: 'toch niet',
});
const endOf = (rest: Partial<Complaint>) =>
  termFactsOf(klacht({ kind: 'onbekend' }, rest), rules).ended;

describe('what terms run from', () => {
  it('is receipt, and the weeks granted', () => {
    const verdaging = {
      on: isoDate('2026-03-30'),
      at: noon('2026-03-30'),
      by,
      weeks: 2,
      reason: 'ziekte',
    };
    expect(termFactsOf(klacht({ kind: 'onbekend' }, { verdagingen: [verdaging] }), rules)).toEqual({
      received: '2026-02-23',
      verdagingen: [{ on: '2026-03-30', weeks: 2 }],
    });
  });

  /** @requirement K3 */
  it('is also the day on which the coordinator received it', () => {
    const { registration, ...rest } = klacht({ kind: 'onbekend' });
    const facts = termFactsOf(
      {
        ...rest,
        registration: { ...registration, receivedByCoordinator: isoDate('2026-02-25') },
      },
      rules,
    );
    expect(facts.receivedByCoordinator).toBe('2026-02-25');
  });

  it.each<[string, Partial<Complaint>, unknown]>([
    ['nothing as long as it runs', { letters: [letter('verdaging', '2026-03-03')] }, undefined],
    ['nothing before the letter has left', { letters: [letter('afdoening')] }, undefined],
    [
      'the letter with the findings',
      { letters: [letter('afdoening', '2026-03-05')], closings: [closed('2026-03-20')] },
      { by: 'kennisgeving', on: '2026-03-05' },
    ],
    [
      'the closing where there was no such letter',
      { closings: [closed('2026-03-20')] },
      { by: 'einde', on: '2026-03-20' },
    ],
    [
      'nothing after it was reopened',
      {
        letters: [letter('afdoening', '2026-03-05')],
        closings: [closed('2026-03-20')],
        reopenings: [reopened('2026-03-25')],
      },
      undefined,
    ],
    [
      'the second letter after it was reopened',
      {
        letters: [letter('afdoening', '2026-03-05'), letter('afdoening', '2026-04-02')],
        reopenings: [reopened('2026-03-25')],
      },
      { by: 'kennisgeving', on: '2026-04-02' },
    ],
  ])('for the ombudsman: %s', (_case, rest, end) => {
    expect(endOf(rest)).toEqual(end);
  });
});
