import type { Page } from 'playwright-core';

/**
 * Teams-js asks Microsoft which hosts it may trust, and there is no network here. A refusal of the API, also of what one may not know of, is an
 * answer; the browser calls it an error.
 */
const knownErrors = /validDomains|status of 4(00|04|09|22) .*\/api\//;

/** What goes wrong in the console of a page, from now on. */
export const errorsOf = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    const told = `${line.text()} ${line.location().url}`;
    if (line.type() === 'error' && !knownErrors.test(told)) errors.push(told);
  });
  return errors;
};
