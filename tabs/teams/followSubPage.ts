/** Tells of another sub page, each time once. */
export type SubPageListener = (listener: (subPage: string) => void) => void;

/**
 * Follows a link to a tab that stands already. Teams loads the tab anew for it; where it kept the tab
 * instead, it is asked on return to the window.
 *
 * @param first - the sub page that the tab was opened with.
 * @param ask - the sub page by the context of Teams as it is now.
 */
export const followSubPage =
  (first: string, ask: () => Promise<string>): SubPageListener =>
  (listener) => {
    let known = first;
    window.addEventListener('focus', () => {
      void ask().then((subPage) => {
        if (subPage === known) return;
        known = subPage;
        listener(subPage);
      });
    });
  };
