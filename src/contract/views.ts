import { z } from 'zod';
import { text } from './fields.ts';
import { listQuestion } from './list.ts';
import { MOST_VIEWS } from './mostViews.ts';

const view = z.object({
  id: z.string().min(1).max(64),
  name: text(60),
  filter: listQuestion.omit({ behandelaar: true, from: true }).extend({
    closed: z.boolean(),
    nobody: z.boolean(),
  }),
});

/** Choices of the list that a person gave a name, in the order he made them. */
export const viewsRequest = z.object({ views: z.array(view).max(MOST_VIEWS) }).strict();

export type SavedView = z.output<typeof view>;
export type ViewsRequest = z.output<typeof viewsRequest>;

export interface ViewsView extends ViewsRequest {
  /** What a save must name, so that two windows do not write over each other; `none` before the first. */
  readonly version: string;
}
