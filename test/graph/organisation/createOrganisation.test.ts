import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IsoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Absence, OfficeHolder } from '../../../src/domain/organisation/office.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../../src/graph/lists/rows.ts';
import { createOrganisation } from '../../../src/graph/organisation/createOrganisation.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
let unreadable: string[];
beforeEach(async () => {
  local = await startLocalGraph();
  unreadable = [];
});
afterEach(() => local.close());

const organisation = () =>
  createOrganisation({
    graph: local.graphPort,
    site: local.site,
    name: 'Gemeente Toets',
    unreadable: ({ list, id }) => unreadable.push(`${list} ${id}`),
  });
const anew = async () => {
  const read = organisation();
  await read.refresh();
  return read;
};
const day = (value: string) => value as IsoDate;
const teamleider = (): OfficeHolder => ({
  office: 'teamleider',
  person: local.people[0],
  team: 'Vergunningen',
  line: 'Ruimte',
  from: day('2026-01-01'),
});
const away = (from: string, to?: string): Absence => ({
  person: local.people[0],
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
});

describe('an office', () => {
  it('is served at once after it was added, and by every instance after reading', async () => {
    const mine = organisation();
    await mine.addHolder(teamleider());
    expect(mine.holders()).toEqual([teamleider()]);
    expect((await anew()).holders()).toEqual([teamleider()]);
  });

  it('is added once, however often', async () => {
    await organisation().addHolder(teamleider());
    await organisation().addHolder(teamleider());
    expect((await anew()).holders()).toHaveLength(1);
  });

  it('is added once although the answer was lost', async () => {
    local.faults.plan({ kind: 'timeout-after-commit', times: 1, method: 'POST' });
    await organisation().addHolder(teamleider());
    expect((await anew()).holders()).toHaveLength(1);
  });

  it('may be held next to another one', async () => {
    const mine = organisation();
    await mine.addHolder(teamleider());
    await mine.addHolder({ office: 'jurist', person: local.people[0], from: day('2026-01-01') });
    expect((await anew()).holders()).toHaveLength(2);
  });

  it('ends on its last day', async () => {
    const mine = organisation();
    await mine.addHolder(teamleider());
    await mine.endHolder(teamleider(), day('2026-03-31'));
    expect(mine.holders()).toEqual([{ ...teamleider(), to: '2026-03-31' }]);
    expect((await anew()).holders()).toEqual([{ ...teamleider(), to: '2026-03-31' }]);
  });

  it('that a person wrote wrongly into the list counts for nothing, and is told', async () => {
    await local.graphPort.send({
      method: 'POST',
      path: itemsOf(local.site, 'Functies'),
      body: { fields: { Functie: 'teamleidster', PersoonOid: 'x', Van: '2026-01-01' } },
    });
    expect((await anew()).holders()).toEqual([]);
    expect(unreadable).toEqual(['Functies 1']);
  });
});

describe('an absence', () => {
  const [by] = ['00000000-0000-4000-8000-00000000000a' as LocalGraph['people'][0]];

  it('is served at once after it was set, and kept with who said so', async () => {
    const mine = organisation();
    await mine.setAbsence(away('2026-03-02'), by);
    expect(mine.absences()).toEqual([away('2026-03-02')]);
    expect((await anew()).absences()).toEqual([away('2026-03-02')]);
    const [row] = await readRows(local.graphPort, itemsOf(local.site, 'Afwezigheid'));
    expect(row?.fields['DoorOid']).toBe(by);
  });

  it.each([
    [
      'ends',
      [away0('2026-03-02'), away0('2026-03-02', '2026-03-06')],
      [['2026-03-02', '2026-03-06']],
    ],
    [
      'is open again',
      [away0('2026-03-02', '2026-03-06'), away0('2026-03-02')],
      [['2026-03-02', undefined]],
    ],
    [
      'is moved',
      [away0('2026-03-02', '2026-03-06'), away0('2026-03-04', '2026-03-10')],
      [['2026-03-04', '2026-03-10']],
    ],
    [
      'stands beside a later one',
      [away0('2026-03-02', '2026-03-06'), away0('2026-07-01', '2026-07-20')],
      [
        ['2026-03-02', '2026-03-06'],
        ['2026-07-01', '2026-07-20'],
      ],
    ],
    [
      'takes two that it spans together',
      [
        away0('2026-03-02', '2026-03-06'),
        away0('2026-03-10', '2026-03-12'),
        away0('2026-03-05', '2026-03-11'),
      ],
      [['2026-03-05', '2026-03-11']],
    ],
    ['was a mistake', [away0('2026-03-02', '2026-03-06'), away0('2026-03-02', '2026-03-01')], []],
  ])('%s', async (_, set, stretches) => {
    const mine = organisation();
    for (const [from, to] of set) await mine.setAbsence(away(from, to), by);
    const read = await anew();
    expect(read.absences().map(({ from, to }) => [from, to])).toEqual(stretches);
    expect(mine.absences()).toEqual(read.absences());
  });

  it("leaves other people's alone", async () => {
    const mine = organisation();
    await mine.setAbsence({ person: local.people[1], from: day('2026-03-02') }, by);
    await mine.setAbsence(away('2026-03-02'), by);
    expect((await anew()).absences()).toHaveLength(2);
  });
});

function away0(from: string, to?: string): readonly [string, string | undefined] {
  return [from, to];
}
