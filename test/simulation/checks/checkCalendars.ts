import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { appointmentsOf } from '../../../src/domain/steps/facts/appointments.ts';
import { circumstances } from '../people/offered.ts';
import { count, type World } from '../world.ts';
import { eventsIn, rowsOf } from './tables.ts';

/** A hearing stands in its organiser's calendar once or not at all, and nothing stands there that nobody plans. */
export function checkCalendars(world: World): void {
  const { tenant, violations } = world;
  const own = eventsIn(tenant).filter(({ id, content }) => content['iCalUId'] === id);
  const rows = rowsOf(tenant, 'Afspraken').map(({ fields }) => fields);
  for (const { id, content } of own) {
    count(world, 'appointment');
    if (!rows.some(({ Afspraak, Stand }) => Afspraak === id && Stand === 'staat')) {
      violations.push(`appointment nobody knows: ${String(content['subject']).slice(0, 30)}`);
    }
  }
  for (const { Sleutel, Stand, Afspraak } of rows) {
    if (Stand === 'bezig' && isKept(world, String(Sleutel))) {
      violations.push(`appointment under way for ever: ${String(Sleutel)}`);
    }
    if (Stand === 'staat' && !own.some(({ id }) => id === Afspraak)) {
      violations.push(`appointment that is not there: ${String(Sleutel)}`);
    }
  }
}

/** While nobody handles the complaint, and once its day has passed, nobody keeps the appointment. */
const isKept = (world: World, key: string): boolean => {
  const [{ running }] = world.slots;
  const [kenmerk, hearing] = key.split('/');
  const complaint = running?.register.find(kenmerk as Kenmerk);
  return (
    !running ||
    !complaint ||
    appointmentsOf(complaint, circumstances(world, running)).some(
      (one) => one.hearing.id === hearing,
    )
  );
};
