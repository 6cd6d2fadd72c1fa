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

/** Told when nobody waits any more: telling costs the thread as well. */
let told: PressTook[] = [];
let open = 0;

subscribe('http.server.request.start', (message) => {
  const { request } = message as Seen;
  if (request.url !== '/api/messages') return;
  open += 1;
  arrived.set(request, { cpu: cpuNow(), at: performance.now() });
});
subscribe('http.server.response.finish', (message) => {
  const began = arrived.get((message as Seen).request);
  if (began === undefined) return;
  const ms = performance.now() - began.at;
  told.push({ arrivedCpu: began.cpu, answeredCpu: cpuNow(), ms });
  open -= 1;
  if (open > 0) return;
  process.send?.(told);
  told = [];
});
