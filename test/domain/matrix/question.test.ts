import { expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Assignment } from '../../../src/domain/complaint/assignment.ts';
import { questionOf } from '../../../src/domain/matrix/question.ts';
import { hindranceOf } from '../../../src/domain/matrix/screen.ts';
import type { Absence } from '../../../src/domain/organisation/office.ts';
import { gemeente, person } from '../example/gemeente.ts';
import { involved, klacht, noon } from '../example/klacht.ts';

const assigned = (to: string, rest: Partial<Assignment> = {}): Assignment => ({
  to: person(to),
  office: 'teamleider',
  by: person('coordinator'),
  at: noon('2026-02-24'),
  on: isoDate('2026-02-24'),
  ...rest,
});

it('a complaint asks the matrix with everybody involved and everybody who declined', () => {
  const accused = { kind: 'medewerker', personId: person('mw-balie') } as const;
  const question = questionOf(
    klacht(accused, {
      involved: [involved('jurist')],
      assignments: [
        assigned('tl-balie', {
          declined: {
            at: noon('2026-02-25'),
            why: { code: 'afwezig', until: isoDate('2026-03-06') },
          },
        }),
        assigned('tl-beheer', {
          declined: { at: noon('2026-02-26'), why: { code: 'anders', reason: 'te druk' } },
        }),
        assigned('tl-juridisch'),
      ],
    }),
  );
  expect(question).toMatchObject({
    accused: [accused],
    klager: { kind: 'burger' },
    involved: ['jurist'],
    declined: [
      { person: 'tl-balie', code: 'afwezig', until: '2026-03-06' },
      { person: 'tl-beheer', code: 'anders' },
    ],
  });
});

/** @requirement O68 */
it('whoever it was given on from counts as declined, unless that only took back a mistake or he was away', () => {
  const accused = { kind: 'medewerker', personId: person('mw-balie') } as const;
  const on = isoDate('2026-03-02');
  const gone = { at: noon('2026-03-02'), by: person('coordinator') };
  const complaint = klacht(accused, {
    assignments: [
      assigned('tl-juridisch', { undone: { at: noon('2026-02-24'), by: person('coordinator') } }),
      assigned('tl-balie', { at: noon('2026-02-25'), undone: gone }),
      assigned('tl-beheer', { at: noon('2026-03-02'), on }),
    ],
  });
  const question = questionOf(complaint);
  expect(question.declined).toEqual([{ person: 'tl-balie', code: 'overgenomen', on }]);

  const reasonFor = (absences: readonly Absence[]) => {
    const organisation = { ...gemeente, absences, today: isoDate('2026-03-16') };
    const screening = { barred: new Map(), declined: question.declined, organisation };
    return hindranceOf(person('tl-balie'), screening)?.reason;
  };
  expect(reasonFor([])).toBe('weigerde');
  const away = { person: person('tl-balie'), from: isoDate('2026-02-26'), to: on };
  expect(reasonFor([away])).toBeUndefined();
});
