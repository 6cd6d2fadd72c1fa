import { checks, type CheckCode, type CheckResult } from '../../contract/setup.ts';
import { Unavailable } from '../ports/unavailable.ts';

/** Looks at one thing. */
export type Probe = () => Promise<Omit<CheckResult, 'check'>>;
export type Probes = Readonly<Record<CheckCode, Probe>>;

/** What must be right before something else can be looked at. */
const after: Readonly<Record<CheckCode, readonly CheckCode[]>> = {
  configuration: [],
  login: ['configuration'],
  'bot-login': ['configuration'],
  grant: ['login'],
  role: ['grant'],
  lists: ['grant'],
  columns: ['grant'],
  indexes: ['grant'],
  uniqueness: ['grant'],
  calendar: ['login'],
  'bot-endpoint': ['configuration'],
  manifest: ['configuration'],
  clock: ['login'],
};

/** Looks at everything in order; what waits for something that is wrong is not looked at, and says so. */
export async function* examine(probes: Probes): AsyncGenerator<CheckResult> {
  const wrong = new Set<CheckCode>();
  for (const check of checks) {
    const result: CheckResult = after[check].some((earlier) => wrong.has(earlier))
      ? { check, state: 'not-checked', reason: 'waits' }
      : { check, ...(await look(probes[check])) };
    if (result.state === 'wrong' || result.reason === 'waits') wrong.add(check);
    yield result;
  }
}

const look = async (probe: Probe): ReturnType<Probe> => {
  try {
    return await probe();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { state: 'wrong', reason: 'no-answer' };
  }
};
