import type { SettingsBook, SettingsOrder } from '../../app/ports/settings.ts';
import { accept, refuse } from '../../domain/shared/outcome.ts';
import { GraphFault } from '../lists/graphFault.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { Row } from '../lists/rows.ts';
import { findRow, type Keyed } from '../lists/upsertRow.ts';
import type { LiveOrganisation } from '../organisation/createOrganisation.ts';
import { createListWatch } from '../organisation/listWatch.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';
import { hasStatus } from '../readmodel/answered.ts';
import { carryOut } from './carryOut.ts';
import { nothingSet, readStored, type StoredSettings } from './storedSettings.ts';
import { numberOf, withChange } from './withChange.ts';

export interface SettingsBookDeps {
  readonly graph: GraphPort;
  /** The same door, where what is asked in one breath goes in one batch. */
  readonly together?: GraphPort;
  readonly site: Site;
  readonly organisation: LiveOrganisation;
  readonly isClosed: () => boolean;
  /** What was read stays as it was: somebody wrote in the row, or a change could not be finished yet. */
  readonly fault: (cause: unknown) => void;
}

/** Something that the app did not write stands where the settings should. */
class SettingsDamaged extends Error {
  override readonly name = 'SettingsDamaged';
}

const most = 6;

/** The port `SettingsBook`: one row holds every setting with its changes, and so is the lock among them. */
export function createSettingsBook(deps: SettingsBookDeps): SettingsBook {
  const { graph, site, organisation } = deps;
  const where: Keyed = {
    items: itemsOf(site, 'Instellingen'),
    column: 'Sleutel',
    key: 'inrichting',
  };
  const watch = createListWatch(deps.together ?? graph, where.items);
  let current = nothingSet;

  const read = (row: Row | undefined): StoredSettings | undefined =>
    row ? readStored(row.fields['Waarde']) : nothingSet;
  const keep = (found: StoredSettings): StoredSettings => {
    if (JSON.stringify(found) !== JSON.stringify(current)) current = found;
    return current;
  };

  /** A change that somebody decided and did not finish, whoever that was. */
  const finish = async (row: Row | undefined, settings: StoredSettings): Promise<void> => {
    const number = numberOf(settings);
    if (settings.carriedOut === number) return;
    await carryOut(deps, settings);
    const done = { ...settings, carriedOut: number };
    // Lost or too late is no matter: whoever reads it next finds everything done, and says so.
    const answer = await write(deps, where, { row, settings: done });
    if (isWritten(answer)) current = done;
  };

  return {
    current: () => current,
    refresh: async () => {
      const [rows] = await Promise.all([watch.read(), organisation.refresh()]);
      const found = rows && read(rows.find(({ fields }) => fields['Sleutel'] === where.key));
      if (found) keep(found);
      else if (rows) deps.fault(new SettingsDamaged('row of settings'));
      if (current.carriedOut === numberOf(current)) return;
      try {
        const row = await findRow(graph, where);
        const stored = read(row);
        if (stored) await finish(row, keep(stored));
      } catch (cause) {
        // Tried again at the next look; who holds what is known meanwhile.
        deps.fault(cause);
      }
    },
    change: async (order, decide) => {
      if (deps.isClosed()) return refuse({ code: 'read-only' });
      let last: GraphAnswer = { kind: 'lost', cause: undefined };
      for (let attempt = 0; attempt < most; attempt += 1) {
        const row = await findRow(graph, where);
        const found = read(row);
        if (!found) return refuse({ code: 'settings-damaged' });
        const stored = keep(found);
        await finish(row, stored);
        if (isMade(stored, order)) return accept(current);
        // Before a change is finished the row has another tag by now.
        if (stored !== current) continue;
        await organisation.refresh();
        const decision = decide(stored);
        if (!decision.ok) return decision;
        last = await write(deps, where, {
          row,
          settings: withChange(stored, order, decision.value),
        });
      }
      throw new GraphFault('change settings', last);
    },
  };
}

const isMade = ({ changes }: StoredSettings, { command }: SettingsOrder): boolean =>
  changes.some((made) => made.command === command);

const write = (
  { graph }: Pick<SettingsBookDeps, 'graph'>,
  { items, key }: Keyed,
  { row, settings }: { readonly row: Row | undefined; readonly settings: StoredSettings },
): Promise<GraphAnswer> => {
  const fields = { Waarde: JSON.stringify(settings) };
  return row
    ? graph.send({
        method: 'PATCH',
        path: `${items}/${row.id}/fields`,
        headers: { 'If-Match': row.etag },
        body: fields,
      })
    : graph.send({ method: 'POST', path: items, body: { fields: { Sleutel: key, ...fields } } });
};

const isWritten = (answer: GraphAnswer): boolean =>
  hasStatus(answer, 200) || hasStatus(answer, 201);
