import { openOnly, type ViewFilter } from './viewFilter.ts';

/** Views that everybody has. */
export const givenViews = {
  week: { ...openOnly, due: 'week' },
  niemand: { ...openOnly, nobody: true },
} as const satisfies Record<string, ViewFilter>;
