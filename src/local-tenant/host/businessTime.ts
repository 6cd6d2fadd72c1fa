import type { Language } from './text.ts';

const zone = 'Europe/Amsterdam';
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * Day and time in full, as "maandag 16 maart 2026 08:55".
 */
export function fullTime(instant: string, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day.format(new Date(instant)).replace(',', '')} ${clockTime(instant, language)}`;
}

/**
 * The day of a message, as "maandag 16 maart".
 */
export const dayName = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
    .format(new Date(instant))
    .replace(',', '');

/**
 * Hours and minutes, as "08:55".
 */
export const clockTime = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
