import { count, type World } from '../world.ts';
import { outboxIn, rowsOf, versionsOf, type Stored } from './tables.ts';

const bare = ['destroyed', 'kenmerk', 'procedure', 'year'].join();

/** Whether the file of this row is destroyed. */
export const isDestroyed = ({ fields }: Stored): boolean =>
  String(fields['Feiten']).includes('"destroyed":{');

/** Of a destroyed complaint nothing stands anywhere but its number, its declaration and what was done when. */
export function checkDestroyed(world: World): void {
  for (const row of rowsOf(world.tenant, 'Klachten').filter(isDestroyed)) {
    count(world, 'destroyed files');
    for (const what of leftOf(world, row)) {
      world.violations.push(`${what} is left of ${String(row.fields['Kenmerk'])}`);
    }
  }
}

function leftOf({ tenant }: World, row: Stored): readonly string[] {
  const { Kenmerk: kenmerk, Feiten: facts } = row.fields;
  const { feiten } = JSON.parse(String(facts)) as { readonly feiten: object };
  const states = versionsOf(tenant, 'Klachten').filter(({ id }) => id === row.id);
  const log = rowsOf(tenant, 'Logboek').filter(({ fields }) => fields['Kenmerk'] === kenmerk);
  const lines = new Set(log.map(({ id }) => id));
  const said = versionsOf(tenant, 'Logboek').filter(({ id }) => lines.has(id));
  const folders = tenant.store.db
    .prepare('select count(*) as n from graph_files where name = ?')
    .get(String(kenmerk));
  return [
    ...(Object.keys(feiten).sort().join() === bare ? [] : ['a fact']),
    ...(outboxIn(row).some(({ tell }) => tell.length > 0) ? ['a person in the outbox'] : []),
    ...(states.every(isDestroyed) ? [] : ['an older version']),
    ...(said.some(({ fields }) => 'Reden' in fields || 'Over' in fields) ? ['a reason'] : []),
    ...(folders?.['n'] === 0 ? [] : ['a folder']),
  ];
}
