import { createMetrics, type Gauges, type Metrics } from './metrics.ts';
import type { Surroundings } from './surroundings.ts';
import { createTrace, type Trace } from './trace.ts';

export interface Watched {
  readonly around: Surroundings;
  readonly trace: Trace;
  readonly metrics: Metrics;
}

/** Surroundings that count what happens in them and write the id of its request on every line of the log. */
export const watched = (outside: Surroundings, gauges: Gauges): Watched => {
  const trace = createTrace();
  const metrics = createMetrics(gauges);
  return {
    trace,
    metrics,
    around: {
      ...outside,
      log: (event, fields = {}) => {
        const correlation = trace.correlation();
        metrics.event(event, fields);
        outside.log(event, { ...(correlation !== undefined && { correlation }), ...fields });
      },
      watch: { correlation: trace.correlation, graphCall: metrics.graphCall },
    },
  };
};
