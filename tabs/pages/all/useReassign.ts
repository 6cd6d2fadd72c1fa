import { useEffect, useState } from 'react';
import { useSession } from '../../session.ts';
import { mayTryAgain, reassignEach, type Reassigned, type Reassignment } from './reassignEach.ts';

interface Reassigning {
  readonly results: readonly Reassigned[];
  readonly busy: boolean;
  /** The last that was begun; nothing before. */
  readonly of: Reassignment | undefined;
  /** Both tell whether nothing is left that may be sent again. */
  readonly run: (what: Reassignment) => Promise<boolean>;
  /** Sends again what was not reached, under the ids it had. */
  readonly again: () => Promise<boolean>;
}

/** Gives complaints away one after the other, and asks to stay as long as that goes on. */
export function useReassign(): Reassigning {
  const { api, live } = useSession();
  const [results, setResults] = useState<readonly Reassigned[]>([]);
  const [of, setOf] = useState<Reassignment>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!busy) return;
    const stay = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', stay);
    return () => {
      window.removeEventListener('beforeunload', stay);
    };
  }, [busy]);

  const work = async (what: Reassignment, before: readonly Reassigned[]) => {
    setBusy(true);
    let done = before;
    setResults(done);
    await reassignEach(api, what, (one) => {
      done = [...done, one];
      setResults(done);
    });
    setBusy(false);
    live.changed();
    return !done.some(mayTryAgain);
  };

  return {
    ...{ results, busy, of },
    run: async (what) => {
      setOf(what);
      return work(what, []);
    },
    again: async () => {
      if (!of) return true;
      const open = new Set(results.filter(mayTryAgain).map(({ kenmerk }) => kenmerk));
      const items = of.items.filter(({ kenmerk }) => open.has(kenmerk));
      return work(
        { ...of, items },
        results.filter(({ kenmerk }) => !open.has(kenmerk)),
      );
    },
  };
}
