import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandId } from '../../../src/app/command.ts';
import type { Instant, IsoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { OfficeHolder } from '../../../src/domain/organisation/office.ts';
import { accept, refuse } from '../../../src/domain/shared/outcome.ts';
import type { SettingsChange } from '../../../src/domain/settings/settings.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../../src/graph/lists/rows.ts';
import { createOrganisation } from '../../../src/graph/organisation/createOrganisation.ts';
import { createSettingsBook } from '../../../src/graph/settings/createSettingsBook.ts';
import type { GraphPort } from '../../../src/graph/port.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
let faults: unknown[];
beforeEach(async () => {
  faults = [];
  local = await startLocalGraph();
});
afterEach(() => local.close());

/** An instance of the app, over a door of its own if need be. */
const instance = (graph: GraphPort = local.graphPort, isClosed = false) => {
  const organisation = createOrganisation({
    ...{ graph, site: local.site, name: 'Gemeente Toets' },
    unreadable: () => undefined,
  });
  const where = { graph, site: local.site, organisation };
  const told = { isClosed: () => isClosed, fault: (cause: unknown) => faults.push(cause) };
  return { organisation, book: createSettingsBook({ ...where, ...told }) };
};
const order = (command: string) => ({
  ...{ command: command as CommandId, at: '2026-03-16T08:00:00Z' as Instant },
  ...{ by: local.people[0], reason: 'Nieuw in dienst' },
});
const jurist = (): OfficeHolder => ({
  office: 'jurist',
  person: local.people[1],
  from: '2026-04-01' as IsoDate,
});
const appoint = (): SettingsChange => ({ kind: 'functie', rows: [{ becomes: jurist() }] });
const keep = (becomes: number): SettingsChange => ({ kind: 'bewaartermijn', becomes });
const linesOf = async () =>
  (await readRows(local.graphPort, itemsOf(local.site, 'Logboek'))).map(
    ({ fields }) => String(fields['EntryKey']).split('/')[0],
  );

/** A door that lets nothing into one list: whoever writes there has died before. */
const diesBefore = (list: 'Functies' | 'Logboek'): GraphPort => ({
  ...local.graphPort,
  send: (request) =>
    request.method !== 'GET' && request.path.startsWith(itemsOf(local.site, list))
      ? Promise.resolve({ kind: 'answer', status: 403, headers: {}, body: undefined } as never)
      : local.graphPort.send(request),
});

describe('what an organisation sets', () => {
  it('is there for every instance after it looked, with its line in the log', async () => {
    const [mine, other] = [instance(), instance()];
    await other.book.refresh();
    expect((await mine.book.change(order('een'), () => accept(keep(7)))).ok).toBe(true);
    expect((await mine.book.change(order('twee'), () => accept(appoint()))).ok).toBe(true);
    expect(mine.book.current()).toMatchObject({ retentionYears: 7, changes: [{}, { number: 2 }] });
    await other.book.refresh();
    expect(other.book.current()).toEqual(mine.book.current());
    expect(other.organisation.holders()).toEqual([jurist()]);
    expect(await linesOf()).toEqual(['inrichting#1', 'inrichting#2']);
  });

  it('is set once although the answer was lost, and once for the same command', async () => {
    for (const method of ['POST', 'PATCH'] as const) {
      local.faults.plan({ kind: 'timeout-after-commit', times: 1, method });
    }
    const { book, organisation } = instance();
    await book.change(order('een'), () => accept(appoint()));
    await book.change(order('een'), () => accept(appoint()));
    expect(book.current().changes).toHaveLength(1);
    expect(organisation.holders()).toEqual([jurist()]);
    expect(await linesOf()).toEqual(['inrichting#1']);
  });

  it.each(['Functies', 'Logboek'] as const)(
    'is finished by the next instance when one died before it wrote to %s',
    async (list) => {
      const dying = instance(diesBefore(list));
      await expect(dying.book.change(order('een'), () => accept(appoint()))).rejects.toThrow();
      // Who cannot write there either goes on knowing who holds what.
      await instance(diesBefore(list)).book.refresh();
      expect(faults).toMatchObject([{ name: 'GraphFault' }]);
      const next = instance();
      await next.book.refresh();
      expect(next.organisation.holders()).toEqual([jurist()]);
      expect(await linesOf()).toEqual(['inrichting#1']);
    },
  );

  it('is decided again when somebody else was first', async () => {
    const [mine, other] = [instance(), instance()];
    let asked = 0;
    const made = await mine.book.change(order('een'), ({ retentionYears }) => {
      asked += 1;
      return retentionYears === undefined ? accept(keep(5)) : refuse({ code: 'setting-changed' });
    });
    expect([made.ok, asked]).toEqual([true, 1]);

    let first = true;
    const slow: GraphPort = {
      ...local.graphPort,
      send: async (request) => {
        if (request.method === 'PATCH' && first) {
          first = false;
          await other.book.change(order('tussendoor'), () => accept(keep(9)));
        }
        return await local.graphPort.send(request);
      },
    };
    const late = await instance(slow).book.change(order('laat'), ({ retentionYears }) =>
      retentionYears === 5 ? accept(keep(6)) : refuse({ code: 'setting-changed' }),
    );
    expect(late).toEqual({ ok: false, refusal: { code: 'setting-changed' } });
    await mine.book.refresh();
    expect(mine.book.current().retentionYears).toBe(9);
  });

  it('is not overwritten where somebody wrote something else into the row, and is not set while a list is damaged', async () => {
    const { book } = instance();
    await book.change(order('een'), () => accept(keep(5)));
    const closed = await instance(local.graphPort, true).book.change(order('twee'), () =>
      accept(keep(6)),
    );
    expect(closed).toEqual({ ok: false, refusal: { code: 'read-only' } });

    const items = itemsOf(local.site, 'Instellingen');
    const [row] = await readRows(local.graphPort, items);
    await local.graphPort.send({
      ...{ method: 'PATCH', path: `${items}/${row?.id}/fields`, body: { Waarde: 'vijf jaar' } },
      headers: { 'If-Match': row?.etag ?? '' },
    });
    await book.refresh();
    expect(faults).toMatchObject([{ name: 'SettingsDamaged' }]);
    expect(await book.change(order('drie'), () => accept(keep(6)))).toEqual({
      ...{ ok: false, refusal: { code: 'settings-damaged' } },
    });
    expect(book.current().retentionYears).toBe(5);
  });

  it('keeps the last changes to be put back; the log has them all', async () => {
    const { book } = instance();
    for (let years = 1; years <= 63; years += 1) {
      await book.change(order(`keer-${years}`), () => accept(keep(years)));
    }
    const { changes } = book.current();
    expect(changes).toHaveLength(60);
    expect(changes.at(-1)).toMatchObject({ number: 63 });
    expect(await linesOf()).toHaveLength(63);
  });
});

describe('a row of an office', () => {
  it('is changed, made once and taken away, and one that somebody changed by hand is left', async () => {
    const { organisation } = instance();
    const ends = { ...jurist(), to: '2026-12-31' as IsoDate };
    await organisation.changeHolder({ becomes: jurist() });
    await organisation.changeHolder({ becomes: jurist() });
    expect(organisation.holders()).toEqual([jurist()]);
    await organisation.changeHolder({ was: jurist(), becomes: ends });
    await organisation.changeHolder({ was: jurist(), becomes: ends });
    expect(organisation.holders()).toEqual([ends]);
    await organisation.changeHolder({ was: jurist(), becomes: { ...jurist(), team: 'JVI' } });
    expect(organisation.holders()).toEqual([ends]);
    await organisation.changeHolder({ was: ends });
    await organisation.changeHolder({ was: ends });
    expect(organisation.holders()).toEqual([]);
  });

  it('that two instances made in the same moment is one again', async () => {
    const { organisation } = instance();
    const items = itemsOf(local.site, 'Functies');
    const fields = { Functie: 'jurist', PersoonOid: local.people[1], Van: '2026-04-01' };
    for (const _ of [1, 2]) {
      await local.graphPort.send({ method: 'POST', path: items, body: { fields } });
    }
    await organisation.changeHolder({ becomes: jurist() });
    expect(await readRows(local.graphPort, items)).toHaveLength(1);
  });
});
