import type { Failure } from '../../contract/failure.ts';
import { viewsRequest, type ViewsRequest, type ViewsView } from '../../contract/views.ts';
import { accept, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import { VIEWS_KEY } from '../ports/drafts.ts';
import type { Deps } from './deps.ts';
import { saveDraft } from './drafts.ts';

/** The choices of the list that somebody gave a name; his own, nobody else sees them. */
export const savedViews =
  ({ drafts }: Deps) =>
  async (by: Actor): Promise<ViewsView> => {
    const kept = await drafts.load(by.id, VIEWS_KEY);
    const read = viewsRequest.safeParse(kept?.value);
    return { views: read.success ? read.data.views : [], version: kept?.version ?? 'none' };
  };

/** Keeps them as they are now; refused where another window of the same person changed them meanwhile. */
export const saveViews =
  (deps: Deps) =>
  async (
    by: Actor,
    { views, seen }: ViewsRequest & { readonly seen: string },
  ): Promise<Outcome<ViewsView, Failure>> => {
    const saved = await saveDraft(deps)(by, { key: VIEWS_KEY, value: { views }, seen });
    return saved.ok ? accept({ views, version: saved.value.version }) : saved;
  };
