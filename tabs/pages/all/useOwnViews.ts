import type { SavedView } from '../../../src/contract/views.ts';
import { useLive } from '../../api/useLive.ts';
import { useFailureText } from '../../parts/failureText.ts';
import { useSession } from '../../session.ts';
import { changeViews } from './changeViews.ts';
import type { ViewFilter } from './viewFilter.ts';

interface OwnViews {
  readonly own: readonly SavedView[];
  /** Whether it was kept; what went wrong is said in the notice. */
  readonly make: (name: string, filter: ViewFilter) => Promise<boolean>;
  readonly rename: (view: SavedView, name: string) => Promise<boolean>;
  /** With a way back in the notice. */
  readonly remove: (view: SavedView) => Promise<void>;
}

/** The views this person made, kept on the server and told in every window. */
export function useOwnViews(): OwnViews {
  const { api, text, newId, notices } = useSession();
  const failureText = useFailureText();
  const words = text.views;
  const kept = useLive('views', () => api.views());

  const change = async (
    to: (views: readonly SavedView[]) => readonly SavedView[],
    done: string,
  ) => {
    const saved = await changeViews(api, to);
    notices.show({ text: saved.ok ? done : failureText(saved.failure) });
    await kept.reload();
    return saved.ok;
  };
  const add = (view: SavedView) =>
    change((views) => [...views.filter(({ id }) => id !== view.id), view], words.saved(view.name));

  return {
    own: kept.value?.views ?? [],
    make: (name, filter) => add({ id: newId(), name, filter }),
    rename: ({ id }, name) =>
      change(
        (views) => views.map((one) => (one.id === id ? { ...one, name } : one)),
        words.saved(name),
      ),
    remove: async (view) => {
      const done = words.removed(view.name);
      if (!(await change((views) => views.filter(({ id }) => id !== view.id), done))) return;
      notices.show({
        text: done,
        undo: {
          label: text.undo,
          run: async () => {
            await add(view);
          },
        },
      });
    },
  };
}
