import type { Server } from 'node:http';

/**
 * Listens on this machine only; false when the port is taken.
 */
export function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(true);
    });
  });
}
