/**
 * A date that date-fns counts in UTC, where every day has 24 hours, whatever the zone of the machine.
 *
 * date-fns reads and sets the local parts of a date, and what it makes of one is of the same class;
 * here each local part is the part in UTC.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }

  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }

  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts);
  }

  override setMonth(...parts: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...parts);
  }

  override setDate(date: number): number {
    return this.setUTCDate(date);
  }

  override setHours(...parts: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...parts);
  }
}
