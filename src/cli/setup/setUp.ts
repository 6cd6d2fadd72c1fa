import type { SiteSetup } from '../../app/ports/siteSetup.ts';
import { Unavailable } from '../../app/ports/unavailable.ts';
import { carryOut } from '../../app/setup/carryOut.ts';
import type { SetupPlan } from '../../contract/setup.ts';
import type { SetupTexts } from '../../text/cli/setup/types.ts';
import type { ExitCode, Io } from '../io.ts';
import { agrees } from './agrees.ts';
import { sayPlan, sayStep } from './sayPlan.ts';

interface Manner {
  readonly texts: SetupTexts;
  readonly json: boolean;
  /** Agreed beforehand. */
  readonly agreed: boolean;
}

/** Shows the plan, asks, does it, and says what came of it. */
export const setUp = async (site: SiteSetup, manner: Manner, io: Io): Promise<ExitCode> => {
  try {
    return await asked(site, manner, io);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    io.stderr.write(`${manner.texts.noAnswer}\n`);
    return 1;
  }
};

const asked = async (
  site: SiteSetup,
  { texts, json, agreed }: Manner,
  io: Io,
): Promise<ExitCode> => {
  const tell = (line: string): void => {
    if (!json) io.stdout.write(`${line}\n`);
  };
  const plan = await site.plan();
  sayPlan(plan, texts).forEach(tell);
  const nothing = plan.steps.length === 0;
  // JSON is for a machine, which says yes beforehand or not at all.
  if (nothing || !(agreed || (!json && (await agrees(texts, io))))) {
    if (json) writePlan(plan, io);
    else if (!nothing) tell(texts.notAgreed);
    return nothing && plan.problems.length === 0 ? 0 : 1;
  }
  const { done, after } = await carryOut(site)(plan, (step, outcome) => {
    tell(`${sayStep(step, texts)}: ${texts.outcome[outcome]}`);
  });
  if (json) writePlan(after, io, done);
  const ready = after.steps.length === 0 && after.problems.length === 0;
  tell(ready ? texts.allDone : texts.leftOver);
  return ready ? 0 : 1;
};

const writePlan = (
  { steps, problems, notes }: SetupPlan,
  io: Io,
  done: readonly unknown[] = [],
): void => {
  const told = { gedaan: done, teDoen: steps, zelfHerstellen: problems, opmerkingen: notes };
  io.stdout.write(`${JSON.stringify(told)}\n`);
};
