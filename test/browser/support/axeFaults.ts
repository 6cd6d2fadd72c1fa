import axe, { type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

/** One thing that axe does not let pass. */
export interface AxeFault {
  readonly rule: string;
  readonly impact: string;
  /** Where it is, and the beginning of what is written there. */
  readonly at: string;
}

/** Selectors: all that is in one of the first and in none of the second. */
interface Part {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Fluent's focus traps: microsoft/tabster#288. */
const KNOWN = '[data-tabster-dummy]';

/**
 * What axe finds in one frame, and in no frame within it. It is put there once and stays: a page that is looked at
 * nine times is not given half a megabyte of rules nine times.
 */
export const axeFaults = async (
  frame: Frame,
  { include = ['html'], exclude = [] }: Part,
  options: RunOptions = {},
): Promise<readonly AxeFault[]> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const where = { include: [...include], exclude: [KNOWN, ...exclude] };
  const how: RunOptions = { resultTypes: ['violations'], iframes: false, ...options };
  const found = await frame.evaluate(
    async (asked) => {
      const { axe: within } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await within.run(asked.where, asked.how);
      return violations.map(({ id, impact, nodes }) => ({
        ...{ rule: id, impact: impact ?? '' },
        at: nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`),
      }));
    },
    { where, how },
  );
  return found.flatMap(({ at, ...fault }) => at.map((one) => ({ ...fault, at: one })));
};
