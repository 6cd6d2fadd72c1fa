import { expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { OfficeHolder } from '../../../src/domain/organisation/office.ts';
import { succession } from '../../../src/domain/organisation/succession.ts';
import { person } from '../example/gemeente.ts';

const was: OfficeHolder = {
  office: 'teamleider',
  team: 'balie',
  line: 'publiek',
  person: person('tl-balie'),
  from: isoDate('2024-01-01'),
};
const order = { person: person('opvolger'), from: isoDate('2026-05-01') };
const becomes = { ...was, ...order };

it('a successor begins the day after the last day of who goes, in the same place', () => {
  const ends = { ...was, to: isoDate('2026-04-30') };
  expect(succession({ was, ...order })).toEqual([{ was, becomes: ends }, { becomes }]);
  const later = { ...was, to: isoDate('2026-12-31') };
  expect(succession({ was: later, ...order })).toEqual([
    { was: later, becomes: ends },
    { becomes },
  ]);
});

it('who goes earlier keeps the last day he has', () => {
  for (const to of [isoDate('2026-04-30'), isoDate('2026-02-28')]) {
    expect(succession({ was: { ...was, to }, ...order })).toEqual([{ becomes }]);
  }
});
