import { timeIn } from '../../../src/domain/calendar/zone.ts';
import { holdersOf } from '../../../src/domain/organisation/holders.ts';
import { businessTime, circumstances } from '../people/offered.ts';
import { count, type World } from '../world.ts';
import { rowsOf } from './tables.ts';

/** Local time after which nobody is wished a good morning any more. */
const noon = '12:00';

/** A coordinator of whom something is asked this morning was told so, and of each morning once at most. */
export async function checkDigests(world: World): Promise<void> {
  const { tenant, slots, violations, time } = world;
  const rows = rowsOf(tenant, 'Berichten').filter(({ fields }) => fields['Soort'] === 'dagstart');
  count(world, 'digests', rows.length);
  const mornings = rows.map(({ fields }) => String(fields['NoticeKey']));
  if (new Set(mornings).size !== mornings.length) violations.push('two digests of one morning');

  const [{ running }] = slots;
  const now = businessTime(world);
  if (!running || timeIn('Europe/Amsterdam', now.now) >= noon) return;
  const { organisation } = circumstances(world, running);
  for (const { person } of holdersOf('klachtencoordinator', organisation)) {
    const shown: unknown[] = [];
    const asked = running.app.noticeCard({ notice: { kind: 'dagstart', to: person } }, now);
    await time.during(asked.then((card) => shown.push(card)));
    const row = rows.find(
      ({ fields }) => fields['NoticeKey'] === `dagstart/${person}/${now.today}`,
    );
    const status = row?.fields['Status'];
    count(world, `digest ${String(status)}`);
    if (shown[0] !== undefined && status !== 'verzonden' && status !== 'niet-bereikt') {
      violations.push(`digest ${String(status)}: ${now.today}`);
    }
  }
}
