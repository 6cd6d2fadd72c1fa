import type { Nudge } from '../../../src/app/ports/delivery.ts';
import { nudgesDue } from '../../../src/app/rounds/nudgesDue.ts';
import { dayKey } from '../../../src/app/rounds/messagesOf.ts';
import { businessTime, circumstances } from '../people/offered.ts';
import { count, type World } from '../world.ts';
import { rowsOf } from './tables.ts';
import { knownTo } from '../people/knownTo.ts';

/** Whoever should be reminded of something now, and can be, was. */
export async function checkNudges(world: World): Promise<void> {
  const { tenant, slots, violations, time } = world;
  const rows = new Map(
    rowsOf(tenant, 'Berichten').map(({ fields }) => [String(fields['NoticeKey']), fields]),
  );
  const [{ running }] = slots;
  if (!running) return;
  for (const complaint of knownTo(running)) {
    for (const nudge of nudgesDue(complaint, circumstances(world, running))) {
      const status = rows.get(nudge.key)?.['Status'];
      count(world, `nudge ${String(status)}`);
      if (status === 'verzonden' || status === 'niet-bereikt') continue;
      const day = rows.get(dayKey(nudge.to, businessTime(world).today))?.['Status'];
      if (day !== undefined && day !== 'open' && day !== 'bezig') {
        // He has had the message of his day: the rest is told tomorrow, unless it is due today.
        count(world, `nudge ${nudge.pressing ? 'pressing after' : 'waits for'} the day`);
        if (!nudge.pressing || nudge.onCard) continue;
      }
      const notice = { kind: nudge.kind, to: nudge.to };
      const shown: unknown[] = [];
      const asked = running.app
        .noticeCard({ notice, kenmerk: complaint.kenmerk }, businessTime(world))
        .then((card) => shown.push(card));
      await time.during(asked);
      if (shown[0] !== undefined && !wasTold(world, nudge))
        violations.push(`nudge ${String(status)}: ${nudge.key}`);
    }
  }
}

/** Somebody who got a card of this kind since is not told again, where the nudge says so. */
const wasTold = ({ tenant }: World, { to, kind, kenmerk, unlessSince }: Nudge): boolean =>
  unlessSince !== undefined &&
  rowsOf(tenant, 'Berichten').some(
    ({ fields }) =>
      fields['PersoonOid'] === to &&
      fields['Soort'] === kind &&
      fields['Kenmerk'] === kenmerk &&
      String(fields['DueOn']) >= unlessSince,
  );
