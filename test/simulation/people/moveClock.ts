import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays.ts';
import type { World } from '../world.ts';
import { businessTime } from './offered.ts';

const hourMs = 3_600_000;
const calendar = dutchCalendar();

/** Business time goes on by so many hours, and only ever stands within working hours. */
export function moveClock(world: World, hours: number): void {
  world.tenant.business += hours * hourMs;
  while (!isWorkingTime(world)) world.tenant.business += hourMs;
  world.trace(`business time ${new Date(world.tenant.business).toISOString()}`);
}

const isWorkingTime = (world: World): boolean => {
  const { now, today } = businessTime(world);
  const hour = new Date(now).getUTCHours();
  return hour >= 8 && hour < 14 && isWorkingDay(today, calendar);
};
