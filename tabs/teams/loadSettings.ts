import type { Wording } from '../../src/contract/domainTypes.ts';
import type { SignInConfig } from './signIn.ts';

/** What the server says of the organisation: how to sign in, and which words it uses. */
export type Settings = SignInConfig & {
  readonly words?: Wording;
  /** Id of the app in Teams, for links to its other tabs. */
  readonly teamsAppId: string;
};

export const loadSettings = async (): Promise<Settings> => {
  const answer = await fetch('config.json');
  return (await answer.json()) as Settings;
};

/** The same answer to everybody who asks; after a failure it is asked for again. */
export function keptSettings(): () => Promise<Settings> {
  let kept: Promise<Settings> | undefined;
  return () => {
    kept ??= loadSettings();
    kept.catch(() => {
      kept = undefined;
    });
    return kept;
  };
}
