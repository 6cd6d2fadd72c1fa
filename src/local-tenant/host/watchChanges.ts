import type { ChangesView } from '../hostApi/hostContract.ts';
import type { TenantApi } from './tenantApi.ts';

export interface Watch {
  /** Looks at the chat of somebody else from here on, from its beginning. */
  readonly follow: (persona: string) => void;
  /** Looks now instead of at the next second. */
  readonly lookNow: () => void;
}

const pauseInMilliseconds = 1000;

/**
 * Asks the tenant every second what changed in the chat of the persona.
 *
 * @param tell - hears every answer, also when only the clock may have moved.
 */
export function watchChanges(
  api: TenantApi,
  first: string,
  tell: (changes: ChangesView) => void,
): Watch {
  let persona = first;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;

  const look = async (): Promise<void> => {
    const asked = persona;
    try {
      const changes = await api.changes(asked, since);
      // Somebody else's answer can still be under way after a switch.
      if (asked !== persona) return;
      since = changes.messages.reduce((highest, { seq }) => Math.max(highest, seq), since);
      tell(changes);
    } catch (error) {
      // The tenant is restarting; the next look finds it again.
      if (!(error instanceof Error)) throw error;
    }
  };
  const run = (): void => {
    clearTimeout(timer);
    if (looking) return;
    looking = true;
    void look().finally(() => {
      looking = false;
      timer = setTimeout(run, pauseInMilliseconds);
    });
  };
  run();

  return {
    follow: (next) => {
      persona = next;
      since = 0;
      run();
    },
    lookNow: run,
  };
}
