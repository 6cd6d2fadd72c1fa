/** How many views of the list one person keeps at most. */
export const MOST_VIEWS = 20;
