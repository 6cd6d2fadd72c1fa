// Loaded into a process of the app beside itself: tells its parent what each press cost it, and changes nothing in it.
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** One press as the app's own thread saw it; processor milliseconds of that thread since it began. */
export interface PressTook {
  readonly arrivedCpu: number;
  readonly answeredCpu: number;
  /** Real milliseconds between the two, Graph and whoever else uses the machine included. */
  readonly ms: number;
}

interface Seen {
  readonly request: IncomingMessage;
}

const arrived = new WeakMap<IncomingMessage, { readonly cpu: number; readonly at: number }>();

const cpuNow = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

subscribe('http.server.request.start', (message) => {
  const { request } = message as Seen;
  if (request.url === '/api/messages')
    arrived.set(request, { cpu: cpuNow(), at: performance.now() });
});
subscribe('http.server.response.finish', (message) => {
  const began = arrived.get((message as Seen).request);
  if (began === undefined) return;
  const ms = performance.now() - began.at;
  const took: PressTook = { arrivedCpu: began.cpu, answeredCpu: cpuNow(), ms };
  process.send?.(took);
});
