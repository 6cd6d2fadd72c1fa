import type { World } from '../world.ts';
import { checkAbsence } from './checkAbsence.ts';
import { checkCalendars } from './checkCalendars.ts';
import { checkDecisions } from './checkDecisions.ts';
import { checkDestroyed } from './checkDestroyed.ts';
import { checkDigests } from './checkDigests.ts';
import { checkMeddling } from './checkMeddling.ts';
import { checkModels } from './checkModels.ts';
import { checkNotices } from './checkNotices.ts';
import { checkNudges } from './checkNudges.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkSends } from './checkSends.ts';
import { checkTexts } from './checkTexts.ts';
import { checkWords } from './checkWords.ts';

/** Everything that must hold once a run is quiet; what does not is written down in words. */
export async function checkAll(world: World): Promise<void> {
  checkNumbers(world);
  checkDecisions(world);
  checkWords(world);
  checkNotices(world);
  checkSends(world);
  checkAbsence(world);
  checkCalendars(world);
  checkModels(world);
  checkMeddling(world);
  checkDestroyed(world);
  await checkTexts(world);
  await checkNudges(world);
  await checkDigests(world);
}
