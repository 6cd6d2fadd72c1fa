import { connect, createServer } from 'node:net';

/** Whether a port of this machine is free at this moment. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });

/** Whether something answers on a port of this machine. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answered: boolean) => (): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });

const HIGHEST = 65_535;

/** The first free port after this one; `undefined` when there is none. */
export const nextFree = async (after: number): Promise<number | undefined> => {
  for (let port = after + 1; port <= HIGHEST; port += 1) if (await isFree(port)) return port;
  return undefined;
};
