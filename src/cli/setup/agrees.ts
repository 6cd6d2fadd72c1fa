import { createInterface } from 'node:readline';
import type { SetupTexts } from '../../text/cli/setup/types.ts';
import type { Io } from '../io.ts';

/** Asks whether to go ahead; silence, or the end of the input, is no. */
export const agrees = async ({ ask, yes }: SetupTexts, io: Io): Promise<boolean> => {
  io.stdout.write(ask);
  const lines = createInterface({ input: io.stdin });
  for await (const line of lines) {
    lines.close();
    return yes.includes(line.trim().toLowerCase());
  }
  return false;
};
