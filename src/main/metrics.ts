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
  const seriesOf = (name: string): Map<string, number> => {
    const series = counters.get(name) ?? new Map<string, number>();
    counters.set(name, series);
    return series;
  };
  const addTo = (series: Map<string, number>, key: string, by: number): void => {
    series.set(key, (series.get(key) ?? 0) + by);
  };
  const add = (name: string, labels: Labels, by = 1): void => {
    addTo(seriesOf(name), labelled(labels), by);
  };
  const bucketsOf = onceForEach((key) =>
    [...BOUNDS, '+Inf'].map((le) => `${key === '' ? '{' : `${key.slice(0, -1)},`}le="${le}"}`),
  );
  const took = (name: string, labels: Labels, ms: number): void => {
    const seconds = ms / 1_000;
    const key = labelled(labels);
    const buckets = seriesOf(`${name}_bucket`);
    bucketsOf(key).forEach((bucket, nth) => {
      addTo(buckets, bucket, seconds <= (BOUNDS[nth] ?? Infinity) ? 1 : 0);
    });
    addTo(seriesOf(`${name}_sum`), key, seconds);
    addTo(seriesOf(`${name}_count`), key, 1);
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

/** Many calls have the same few labels. */
const onceForEach = (make: (key: string) => readonly string[]): typeof make => {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
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
