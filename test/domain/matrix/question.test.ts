import { expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Assignment } from '../../../src/domain/complaint/assignment.ts';
import { questionOf } from '../../../src/domain/matrix/question.ts';
import { person } from '../example/gemeente.ts';
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
