import type { Identity } from './target.ts';

/** An app registration with a secret, or a file holding its certificate and private key (PEM). */
export interface Registration {
  readonly clientId: string;
  readonly secret?: string;
  readonly certificateFile?: string;
}

export interface TenantSettings {
  readonly tenantId: string;
  readonly siteId: string;
  readonly login: string;
  readonly graph: string;
  readonly registrations: Readonly<Partial<Record<Identity, Registration>>>;
  readonly person?: string;
  readonly colleague?: string;
}

/** Thrown when the environment does not say where to look; the message names what is missing. */
export class NotSet extends Error {
  override readonly name = 'NotSet';
}

const PREFIX = 'KLACHTWIJZER_CONTRACT_';
const OTHERS: readonly Identity[] = ['admin', 'reader', 'stranger', 'directory', 'nobody'];

/** Reads where the tenant is and as whom to call it; only site, tenant and one app are needed. */
export const readTenantSettings = (environment: NodeJS.ProcessEnv): TenantSettings => {
  const read = (name: string): string | undefined => {
    const value = environment[PREFIX + name];
    return value === '' ? undefined : value;
  };
  const registration = (infix: string): Registration | undefined => {
    const clientId = read(`${infix}APP`);
    const secret = read(`${infix}SECRET`);
    const certificateFile = read(`${infix}CERTIFICATE`);
    if (clientId === undefined || (secret ?? certificateFile) === undefined) return undefined;
    return {
      clientId,
      ...(secret === undefined ? {} : { secret }),
      ...(certificateFile === undefined ? {} : { certificateFile }),
    };
  };
  const tenantId = read('TENANT');
  const siteId = read('SITE');
  const app = registration('');
  if (tenantId === undefined || siteId === undefined || app === undefined) {
    throw new NotSet(
      `Zet / set ${['TENANT', 'SITE', 'APP'].map((name) => PREFIX + name).join(', ')} en / and ${PREFIX}SECRET of / or ${PREFIX}CERTIFICATE.`,
    );
  }
  const person = read('PERSON');
  const colleague = read('COLLEAGUE');
  return {
    tenantId,
    siteId,
    login: read('LOGIN') ?? 'https://login.microsoftonline.com',
    graph: read('GRAPH') ?? 'https://graph.microsoft.com',
    registrations: {
      app,
      ...Object.fromEntries(
        OTHERS.flatMap((name) => {
          const other = registration(`${name.toUpperCase()}_`);
          return other ? [[name, other]] : [];
        }),
      ),
    },
    ...(person === undefined ? {} : { person }),
    ...(colleague === undefined ? {} : { colleague }),
  };
};
