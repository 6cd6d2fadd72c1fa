import type { Probes } from '../../app/setup/examine.ts';
import { TokenRefused, type TokenSource } from '../../graph/client/tokenSource.ts';
import { WrongConfiguration } from '../config.ts';
import { graphClientFor } from '../graphClient.ts';
import type { Surroundings } from '../surroundings.ts';
import { UntrustedAddress } from '../trust.ts';
import { botEndpoint } from './botEndpoint.ts';
import { calendarOf } from './calendarOf.ts';
import { clockAgainst } from './clockAgainst.ts';
import { manifestAgainst } from './manifestAgainst.ts';
import { open, type Opened } from './open.ts';
import { rightsIn } from './rightsIn.ts';
import { right, wrong, type Seen } from './seen.ts';
import { siteChecks } from './siteChecks.ts';

export interface ProbeRequest {
  readonly configPath: string;
  /** `manifest.json` of the package people install; not looked at when absent. */
  readonly manifestPath?: string | undefined;
  readonly around: Surroundings;
}

/** The doctor's instruments over one configuration file. */
export const probesFor = ({ configPath, manifestPath, around }: ProbeRequest): Probes =>
  probesOf(() => open(configPath, around), { manifestPath, around });

/** The same over a configuration, however it is come by. */
export const probesOf = (
  make: () => Opened,
  { manifestPath, around }: Omit<ProbeRequest, 'configPath'>,
): Probes => {
  const opened = once(make);
  const graph = once(() =>
    graphClientFor(opened().trust, around, { token: opened().tokens.graph }),
  );
  const siteId = (): string => opened().config.siteId;
  const site = once(() => graph().send({ method: 'GET', path: `/sites/${siteId()}?$select=id` }));
  const checks = once(() => siteChecks(graph(), siteId()));

  return {
    configuration: async () => configuration(opened),
    login: () => login(() => opened().tokens.graph),
    'bot-login': () => login(() => opened().tokens.bot),
    grant: async () => {
      const answer = await site();
      if (answer.kind === 'lost') return wrong('no-answer');
      if (answer.status === 200) return right;
      if (answer.status === 403) return wrong('no-grant');
      return answer.status === 404
        ? wrong('site-not-found')
        : wrong('no-answer', [String(answer.status)]);
    },
    role: () => rightsIn(graph(), siteId()),
    lists: async () => (await checks()).lists,
    columns: async () => (await checks()).columns,
    indexes: async () => (await checks()).indexes,
    uniqueness: async () => (await checks()).uniqueness,
    calendar: () => calendarOf(graph(), opened().config.calendar),
    'bot-endpoint': () => botEndpoint(opened().config, around.fetch),
    manifest: async () => manifestAgainst(opened().config, manifestPath),
    clock: async () => clockAgainst(await site(), around.realNow()),
  };
};

const configuration = (opened: () => Opened): Seen => {
  try {
    opened();
    return right;
  } catch (error) {
    if (error instanceof UntrustedAddress) return wrong('config-address');
    if (!(error instanceof WrongConfiguration)) throw error;
    return error.names.length === 0
      ? wrong('config-unreadable')
      : wrong('config-values', error.names);
  }
};

const login = async (source: () => TokenSource): Promise<Seen> => {
  try {
    await source()();
    return right;
  } catch (error) {
    // Whatever else happens on the way to the login: it did not answer.
    return error instanceof TokenRefused
      ? wrong('login-refused', [error.message])
      : wrong('no-answer');
  }
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
