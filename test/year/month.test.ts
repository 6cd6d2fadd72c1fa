import { describe, expect, it } from '@jest/globals';
import { createTemplate, type OpenTemplate } from '../simulation/tenant/template.ts';
import { liveYear } from './live.ts';
import { measuresOf } from './measures.ts';
import { readModel, type Model } from './model.ts';
import { tableOf } from './table.ts';

const longestMs = 300_000;

/** As many complaints as come in a week, all of them in January. */
const short = (): Model => {
  const model = readModel();
  const month = model.arrivals.month.map((_, nth) => (nth === 0 ? 1 : 0));
  return { ...model, complaints: 4, arrivals: { ...model.arrivals, month } };
};

const lived = async (template: OpenTemplate, nudges: boolean): Promise<string> => {
  const year = await liveYear(short(), { seed: 3, rate: 'base', nudges }, template);
  const measures = measuresOf(year);
  return tableOf([{ title: `${year.complaints.length} klachten`, measures }]);
};

describe('a month of the simulated year', () => {
  it(
    'goes the same way each time, and reminders add messages to those that decisions owe',
    async () => {
      const template = await createTemplate();
      const first = await lived(template, true);
      expect(await lived(template, true)).toBe(first);
      const without = await lived(template, false);
      const messages = (table: string): number =>
        Number(/\| berichten +\| (\d+)/.exec(table)?.[1] ?? '0');
      expect(messages(without)).toBeGreaterThan(20);
      expect(messages(first)).toBeGreaterThan(messages(without));
    },
    longestMs,
  );
});
