import type { Role } from './cast.ts';
import type { Measures } from './measures.ts';

/** A year with its question, as one column. */
export interface Column {
  readonly title: string;
  readonly measures: Measures;
}

const roles: readonly (readonly [Role, string])[] = [
  ['coordinator', 'coördinator'],
  ['support', 'ondersteuning'],
  ['jurist', 'jurist'],
  ['teamleider', 'teamleider'],
  ['approver', 'goedkeurder'],
  ['medewerker', 'medewerker'],
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const one = (number: number): string => number.toFixed(1);
const two = ([mean, most]: readonly [number, number]): string => `${one(mean)} / ${one(most)}`;
const whole = ([median, most]: readonly [number, number]): string => `${median} / ${most}`;

const rows: readonly (readonly [string, (measures: Measures) => string])[] = [
  ['op tijd', ({ inTime, complaints }) => percent(inTime / complaints)],
  ['te laat of nog open', ({ inTime, complaints }) => String(complaints - inTime)],
  ['verlengd', ({ verdaagd }) => String(verdaagd)],
  ['dagen, mediaan', ({ medianDays }) => String(medianDays)],
  ['berichten', ({ messages }) => String(messages)],
  ['berichten per gesloten klacht', ({ perClosed }) => one(perClosed)],
  ...roles.map(
    ([role, name]) =>
      [`per week: ${name} (mediaan / p95)`, (of: Measures) => whole(of.perWeek[role])] as const,
  ),
  ['escalaties', ({ escalations }) => String(escalations)],
  [
    'dagen met meer dan een herinnering, niets moet die dag',
    ({ crowdedDays, personDays }) => `${crowdedDays} van ${personDays}`,
  ],
  ['teamleider per formele klacht (gem. / p95; doel 6)', ({ formal }) => two(formal)],
  ['teamleider per informele klacht (gem. / p95; doel 2)', ({ informal }) => two(informal)],
  ['goedkeurder per formele klacht (gem. / p95; doel 2)', ({ approver }) => two(approver)],
  ['coördinatoren per werkdag (gem. / p95; doel 3)', (of) => two(of.coordinatorADay)],
];

/** The years next to each other, as a table in Markdown. */
export function tableOf(columns: readonly Column[]): string {
  const cells = [
    ['', ...columns.map(({ title }) => title)],
    ...rows.map(([name, show]) => [name, ...columns.map(({ measures }) => show(measures))]),
  ];
  const widths = cells[0]?.map((_, nth) => Math.max(...cells.map((row) => row[nth]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, nth) => cell.padEnd(widths?.[nth] ?? 0)).join(' | ')} |`;
  const rule = `| ${(widths ?? []).map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}
