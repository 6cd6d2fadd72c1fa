import type { SiteSetup } from '../../app/ports/siteSetup.ts';
import type { Probes } from '../../app/setup/examine.ts';
import { setupTexts } from '../../text/cli/setup/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { sayChecks } from './sayChecks.ts';
import { setUp } from './setUp.ts';
import { readSetupOptions } from './options.ts';

/** What the commands work with; made from the configuration only when it is needed. */
export interface SetupTools {
  /** The site as the registration under `provisioning` sees it; undefined where there is none. */
  readonly site: (configPath: string) => SiteSetup | undefined;
  readonly probes: (configPath: string, manifestPath: string | undefined) => Probes;
}

/** Runs `inrichten` or `controleer`; never throws for what was typed or read. */
export const runSetup = async (
  argv: readonly string[],
  tools: SetupTools,
  io: Io,
): Promise<ExitCode> => {
  const options = readSetupOptions(argv);
  const texts = setupTexts(options?.language ?? 'nl');
  if (options?.help === true) {
    io.stdout.write(texts.help);
    return 0;
  }
  if (options?.configPath === undefined) {
    io.stderr.write(`${texts.wrongUse(argv.join(' '))}\n`);
    return 2;
  }
  const { configPath, manifestPath, json } = options;
  if (options.command === 'controleer')
    return await sayChecks(tools.probes(configPath, manifestPath), { texts, json }, io);

  // What is wrong with the configuration is told in the words of the doctor.
  const sound = await tools.probes(configPath, undefined).configuration();
  if (sound.state === 'wrong' && sound.reason !== undefined) {
    io.stderr.write(`${texts.reason[sound.reason]((sound.about ?? []).join(', '))}\n`);
    return 1;
  }
  const site = tools.site(configPath);
  if (!site) {
    io.stderr.write(`${texts.noProvisioning}\n`);
    return 1;
  }
  return await setUp(site, { texts, json, agreed: options.agreed }, io);
};
