import { examine, type Probes } from '../../app/setup/examine.ts';
import type { SetupTexts } from '../../text/cli/setup/types.ts';
import type { ExitCode, Io } from '../io.ts';

/** One line for each thing looked at: right, wrong, and what to do. */
export const sayChecks = async (
  probes: Probes,
  { texts, json }: { readonly texts: SetupTexts; readonly json: boolean },
  io: Io,
): Promise<ExitCode> => {
  let anyWrong = false;
  for await (const { check, state, reason, about = [] } of examine(probes)) {
    anyWrong ||= state === 'wrong';
    const advice = reason === undefined ? '' : texts.reason[reason](about.join(', '));
    io.stdout.write(
      json
        ? `${JSON.stringify({ wat: check, stand: state, reden: reason ?? null, over: about, advies: advice })}\n`
        : `${texts.state[state].padEnd(PLACE)} ${texts.check[check]}${advice === '' ? '' : `: ${advice}`}\n`,
    );
  }
  return anyWrong ? 1 : 0;
};

/** Width of the longest word for a state, so that the lines stand under each other. */
const PLACE = 13;
