import type { FormStore } from './formStore.ts';

/**
 * Tells of every change of what stands in a form, and whether it was that of two texts one was chosen.
 *
 * @param isOwn - whether the form itself puts something there now: that is told to nobody.
 */
export function followTyping(
  store: FormStore,
  isOwn: () => boolean,
  onTyped: (settled: boolean) => void,
): () => void {
  const look = () => ({ values: store.values(), two: Object.keys(store.conflicts()).length });
  let last = look();
  return store.subscribe(() => {
    const now = look();
    const settled = now.two < last.two;
    const changed = !isOwn() && (settled || now.values !== last.values);
    last = now;
    if (changed) onTyped(settled);
  });
}
