import type { CardContext } from './cardContext.ts';

/** Act and kenmerk: all that a lock screen may show. */
export const summaryOf = ({ view, text }: CardContext): string => {
  const act = text.lines[view.kind].act(view);
  return view.kind === 'dagstart' ? act : `${act} · ${view.kenmerk}`;
};
