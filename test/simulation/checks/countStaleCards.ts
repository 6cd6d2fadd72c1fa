import { moved } from '../../../src/graph/delivery/noticeRow.ts';
import { count, type World } from '../world.ts';
import { rowsOf } from './tables.ts';

/**
 * Counts the newest cards of people that do not show the complaint as it is. Pressing such a card is safe
 * and brings it up to date; none is what one hopes for.
 */
export function countStaleCards(world: World): void {
  const { tenant } = world;
  const volgnummers = new Map(
    rowsOf(tenant, 'Klachten').map(({ fields }) => [
      fields['Kenmerk'],
      Number(fields['Volgnummer']),
    ]),
  );
  const newest = new Map<string, number>();
  for (const { fields } of rowsOf(tenant, 'Berichten')) {
    if (fields['Status'] !== 'verzonden' || typeof fields['Kenmerk'] !== 'string') continue;
    // A line of the day's message, an e-mail, a card that points below: nothing of it is brought up to date.
    if (fields['VolgnummerGetoond'] === moved) continue;
    const behind =
      (volgnummers.get(fields['Kenmerk']) ?? 0) - Number(fields['VolgnummerGetoond'] ?? 0);
    newest.set(`${fields['Kenmerk']} ${String(fields['PersoonOid'])}`, behind);
  }
  for (const [key, behind] of newest) {
    count(world, behind > 0 ? 'cards behind' : 'cards as they should be');
    if (behind > 0) world.trace(`behind ${behind}: ${key}`);
  }
}
