import type { ProfileLine } from '../../../contract/profileLines.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import { handlingLines } from './handlingLines.ts';
import { termLines } from './termLines.ts';
import { reminderLines, workingTimeLines } from './timeLines.ts';

/**
 * What a procedure sets, line by line, with the source of each.
 *
 * @param written - the same without what the organisation set on the page itself.
 */
export const profileLines = (profile: Profile, written: Profile): readonly ProfileLine[] => [
  ...termLines(profile),
  ...handlingLines(profile),
  ...workingTimeLines(profile, written),
  ...reminderLines(profile, written),
];
