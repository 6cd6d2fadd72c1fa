import type { OfficeCode } from './office.ts';

/** Who coordinates the complaints, or stands in, looks after the app: its settings and what it found about itself. */
const offices: ReadonlySet<OfficeCode> = new Set([
  'klachtencoordinator',
  'plv-klachtencoordinator',
]);

/** Whether somebody in this office looks after the app. */
export const looksAfter = (office: OfficeCode): boolean => offices.has(office);
