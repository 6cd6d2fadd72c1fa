import type { Agenda } from './agenda.ts';

/** Where the organisation lets the app into no calendar: colleagues are invited by card and by word of mouth. */
export const noAgenda: Agenda = {
  keep: async () => {},
  busy: async () => [],
  linkTo: async () => undefined,
};
