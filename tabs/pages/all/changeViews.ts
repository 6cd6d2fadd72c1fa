import type { SavedView, ViewsView } from '../../../src/contract/views.ts';
import type { Client } from '../../api/client.ts';
import type { Result } from '../../api/request.ts';

const MOST_TRIES = 3;

/**
 * Changes one's own views as they stand on the server, not as this window last saw them; where another
 * window was first, once more.
 */
export async function changeViews(
  api: Pick<Client, 'views' | 'saveViews'>,
  change: (views: readonly SavedView[]) => readonly SavedView[],
): Promise<Result<ViewsView>> {
  for (let tries = 1; ; tries += 1) {
    const found = await api.views();
    if (!found.ok) return found;
    const views = [...change(found.value.views)];
    const saved = await api.saveViews(found.value.version, { views });
    if (saved.ok || saved.failure.code !== 'superseded' || tries === MOST_TRIES) return saved;
  }
}
