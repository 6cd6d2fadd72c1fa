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
 * The instant at which a clock in Amsterdam shows this day and time.
 *
 * @param time - as `09:00`; working hours only, where no clock change can make it ambiguous.
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
