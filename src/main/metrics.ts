import type { GraphLogEntry } from '../graph/client/log.ts';
import type { LogFields } from './log.ts';

/** Upper bounds in seconds; the last one is everything. */
const BOUNDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10] as const;

/** What this instance did since it started, in numbers: routes and patterns, never a person or a case. */
export interface Metrics {
  /** Every log line, by the name of its event; `http` lines by route. */
  readonly event: (event: string, fields?: LogFields) => void;
  readonly graphCall: (call: GraphLogEntry) => void;
  /** The Prometheus text format. */
  readonly text: () => string;
}

/** Names with what they stand at. */
export type Gauges = readonly (readonly [name: string, read: () => number])[];

type Labels = Readonly<Record<string, string | number>>;

/**
 * Counts in memory; a restart begins anew, which Prometheus knows how to read.
 *
 * @param gauges - asked when somebody looks.
 */
export const createMetrics = (gauges: Gauges): Metrics => {
  const counters = new Map<string, Map<string, number>>();
  const add = (name: string, labels: Labels, by = 1): void => {
    const series = counters.get(name) ?? new Map<string, number>();
    counters.set(name, series);
    const key = labelled(labels);
    series.set(key, (series.get(key) ?? 0) + by);
  };
  const took = (name: string, labels: Labels, ms: number): void => {
    const seconds = ms / 1_000;
    for (const bound of BOUNDS) {
      add(`${name}_bucket`, { ...labels, le: bound }, seconds <= bound ? 1 : 0);
    }
    add(`${name}_bucket`, { ...labels, le: '+Inf' });
    add(`${name}_sum`, labels, seconds);
    add(`${name}_count`, labels);
  };

  return {
    event: (event, fields = {}) => {
      add('klachtwijzer_events_total', { event });
      if (event !== 'http') return;
      const { method = '', route = '', status = 0, ms = 0 } = fields;
      add('klachtwijzer_http_requests_total', {
        method: String(method),
        route: String(route),
        status: String(status),
      });
      took('klachtwijzer_http_seconds', { route: String(route) }, Number(ms));
    },
    graphCall: ({ method, path, status, ms, ru, inBatch }) => {
      add('klachtwijzer_graph_calls_total', { method, path, status: String(status) });
      add('klachtwijzer_graph_ru_total', {}, ru);
      // Parts of a batch share the time of the whole.
      if (inBatch !== true) took('klachtwijzer_graph_seconds', { path }, ms);
    },
    text: () =>
      [
        ...[...counters].flatMap(([name, series]) => [
          ...typeOf(name),
          ...[...series].map(([labels, value]) => `${name}${labels} ${value}`),
        ]),
        ...gauges.flatMap(([name, read]) => [`# TYPE ${name} gauge`, `${name} ${read()}`]),
        '',
      ].join('\n'),
  };
};

const typeOf = (name: string): string[] => {
  if (name.endsWith('_bucket')) return [`# TYPE ${name.slice(0, -'_bucket'.length)} histogram`];
  return name.endsWith('_total') ? [`# TYPE ${name} counter`] : [];
};

const labelled = (labels: Labels): string =>
  Object.keys(labels).length === 0
    ? ''
    : `{${Object.entries(labels)
        .map(([name, value]) => `${name}="${String(value).replace(/[\\"\n]/g, '_')}"`)
        .join(',')}}`;
