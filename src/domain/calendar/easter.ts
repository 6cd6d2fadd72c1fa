import { isoDate, type IsoDate } from './isoDate.ts';

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) computus.
 *
 * @example
 * easterOf(2026) //=> '2026-04-05'
 */
export function easterOf(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return isoDate(
    `${year}-0${Math.floor(fromMarch / 31)}-${String((fromMarch % 31) + 1).padStart(2, '0')}`,
  );
}
