import { inrichter } from '../../../src/local-tenant/identity/applications.ts';
import { siteId } from '../../../src/local-tenant/identity/ids.ts';
import type { Chance } from '../chance.ts';
import { rowsOf, versionsOf, type Stored } from '../checks/tables.ts';
import { origin } from '../tenant/simTenant.ts';
import { count, type World } from '../world.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One row that somebody changed by hand. */
export interface Meddled {
  readonly kenmerk: string;
  readonly itemId: string;
  /** Counter of the last state before, and of the first one after. */
  readonly good: number;
  readonly bad: number;
  /** Nothing may be decided on it until it is mended. */
  readonly stops: boolean;
  mended?: number;
}

/** What somebody may do to a row: other columns, or an earlier version put back. */
const ways: readonly ((row: Stored, chance: Chance) => Fields | undefined)[] = [
  ({ fields }) => ({ Feiten: String(fields['Feiten']).replace('teruggebeld', 'opgebeld') }),
  () => ({ Feiten: 'per ongeluk geplakt' }),
  ({ fields }) => ({ Volgnummer: Number(fields['Volgnummer']) + 3 }),
  () => ({ Uitgaand: 'leeg' }),
  () => undefined,
  () => undefined,
];

/** Somebody opens the list in SharePoint and changes a row of the register, or puts an older version back. */
export function meddle(world: World, chance: Chance): void {
  const wrong = world.meddled.filter((each) => !isMended(each)).map(({ itemId }) => itemId);
  const rows = rowsOf(world.tenant, 'Klachten').filter(({ id }) => !wrong.includes(id));
  if (rows.length === 0) return;
  const row = chance.pick(rows);
  // A copy for people is nobody's fact: the app works on, and says who wrote it.
  if (chance.happens(0.25)) {
    void write(world, row, { stops: false, how: { fields: { Status: 'met de hand' } } });
    return;
  }
  const fields = chance.pick(ways)(row, chance);
  const older = earlier(world, row);
  if (fields) void write(world, row, { stops: true, how: { fields } });
  else if (older) void write(world, row, { stops: true, how: { version: chance.pick(older) } });
}

/** An administrator puts back what stood there before. */
export async function mendAll(world: World): Promise<void> {
  for (const each of world.meddled) {
    if (!each.stops || isMended(each)) continue;
    const { itemId, good } = each;
    const answer = await ask(world, 'POST', `${itemId}/versions/${good}.0/restoreVersion`);
    if (answer.ok) each.mended = counterOf(world, itemId);
    else world.violations.push(`not mended: ${each.kenmerk} ${answer.status}`);
  }
}

type How = { readonly fields: Fields } | { readonly version: number };

async function write(
  world: World,
  row: Stored,
  { stops, how }: { readonly stops: boolean; readonly how: How },
): Promise<void> {
  const answer = await ('version' in how
    ? ask(world, 'POST', `${row.id}/versions/${how.version}.0/restoreVersion`)
    : ask(world, 'PATCH', `${row.id}/fields`, how.fields));
  const bad = counterOf(world, row.id);
  if (bad === row.n) return;
  if (bad !== row.n + 1) throw new Error(`Something came in between: ${answer.status}`);
  count(world, 'meddled');
  const kenmerk = String(row.fields['Kenmerk']);
  world.trace(`meddled ${kenmerk} ${JSON.stringify(how)}`);
  world.meddled.push({ kenmerk, itemId: row.id, good: row.n, bad, stops });
}

const isMended = ({ stops, mended }: Meddled): boolean => !stops || mended !== undefined;

const counterOf = ({ tenant }: World, itemId: string): number =>
  rowsOf(tenant, 'Klachten').find(({ id }) => id === itemId)?.n ?? 0;

/** States with a lower `Volgnummer`; putting back one with the same would change nothing. */
function earlier({ tenant }: World, row: Stored): readonly number[] | undefined {
  const now = Number(row.fields['Volgnummer']);
  const found = versionsOf(tenant, 'Klachten')
    .filter(({ id, fields }) => id === row.id && Number(fields['Volgnummer']) < now)
    .map(({ n }) => n);
  return found.length > 0 ? found : undefined;
}

/** As another application, which is how a row written behind our back looks from inside. */
function ask(world: World, method: string, path: string, body?: Fields): Promise<Response> {
  const { tenant } = world;
  const headers = {
    authorization: `Bearer ${inrichter.clientId}.Infinity`,
    'content-type': 'application/json',
  };
  const url = `${origin}/v1.0/sites/${siteId}/lists/Klachten/items/${path}`;
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return world.atOnce(() => tenant.handle(new Request(url, { method, headers, ...init })));
}
