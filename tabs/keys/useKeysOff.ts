import { useEffect, useState } from 'react';
import { useSession } from '../session.ts';

/** Under which key the choice of a person is kept; it stays until he chooses again. */
const KEY = 'keys';

interface KeysOff {
  /** Absent until it is known: until then no key does anything. */
  readonly off: boolean | undefined;
  readonly turn: (off: boolean) => void;
}

/**
 * Whether this person switched shortcuts off, in every window and after every visit.
 *
 * @see WCAG 2.2, 2.1.4
 */
export function useKeysOff(): KeysOff {
  const { api } = useSession();
  const [off, setOff] = useState<boolean>();
  useEffect(() => {
    void api.draft(KEY).then((kept) => {
      setOff(kept.ok ? isOff(kept.value?.value) : undefined);
    });
  }, [api]);
  return {
    off,
    turn: (next) => {
      setOff(next);
      void api.saveDraft(KEY, { off: next }, {});
    },
  };
}

const isOff = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'off' in value && value.off === true;
