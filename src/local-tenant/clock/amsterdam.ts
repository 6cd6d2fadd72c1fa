const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * The calendar day in Amsterdam, as `2026-03-16`.
 */
export function dayInAmsterdam(instant: Date): string {
  const part = partsOf(instant);
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * The time on the clock in Amsterdam, as `08:55`.
 */
export function timeInAmsterdam(instant: Date): string {
  const part = partsOf(instant);
  return `${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which a clock in Amsterdam shows this day and time.
 *
 * @param time - as `09:00`; outside the hour in which the clock changes.
 */
export function instantInAmsterdam(day: string, time: string): Date {
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  return new Date(asIfUtc.getTime() - offsetAt(asIfUtc));
}

/** Milliseconds that Amsterdam is ahead of UTC. */
function offsetAt(instant: Date): number {
  const part = partsOf(instant);
  const shown = Date.parse(
    `${dayInAmsterdam(instant)}T${part('hour')}:${part('minute')}:${part('second')}Z`,
  );
  return shown - Math.floor(instant.getTime() / 1000) * 1000;
}

function partsOf(instant: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = format.formatToParts(instant);
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}
