import { aboutBurgemeester } from './stories/aboutBurgemeester.ts';
import { aboutCoordinator } from './stories/aboutCoordinator.ts';
import { aboutTeamleider } from './stories/aboutTeamleider.ts';
import { aboutWethouder } from './stories/aboutWethouder.ts';
import { aftercare } from './stories/aftercare.ts';
import { anonymous } from './stories/anonymous.ts';
import { approvalAsked } from './stories/approvalAsked.ts';
import { behandelaarAway } from './stories/behandelaarAway.ts';
import { behandelaarInvolved } from './stories/behandelaarInvolved.ts';
import { callbackBenefit } from './stories/callbackBenefit.ts';
import { callbackPassport } from './stories/callbackPassport.ts';
import { callbackSixDays } from './stories/callbackSixDays.ts';
import { callbackTree } from './stories/callbackTree.ts';
import { callbackWasteCard } from './stories/callbackWasteCard.ts';
import { easterMonday } from './stories/easterMonday.ts';
import { extendedInTime } from './stories/extendedInTime.ts';
import { gapChairman } from './stories/gapChairman.ts';
import { hearingTomorrow } from './stories/hearingTomorrow.ts';
import { lateAnswer } from './stories/lateAnswer.ts';
import { letterOnHold } from './stories/letterOnHold.ts';
import { notEstablished } from './stories/notEstablished.ts';
import { notReached } from './stories/notReached.ts';
import { oral } from './stories/oral.ts';
import { parkGates } from './stories/parkGates.ts';
import { recordMissing } from './stories/recordMissing.ts';
import { reopened } from './stories/reopened.ts';
import { satisfiedAfterCall } from './stories/satisfiedAfterCall.ts';
import { unfriendlyDesk } from './stories/unfriendlyDesk.ts';
import { verdictReturned } from './stories/verdictReturned.ts';
import { wellFounded } from './stories/wellFounded.ts';
import { withGemachtigde } from './stories/withGemachtigde.ts';
import type { Story } from './story.ts';

/**
 * The example work of gemeente Veenmeer up to Monday 16 March 2026, 08:55: one file, one complaint, in
 * the order in which they were registered.
 */
export const stories: readonly Story[] = [
  lateAnswer,
  notEstablished,
  wellFounded,
  callbackBenefit,
  extendedInTime,
  oral,
  aftercare,
  callbackPassport,
  reopened,
  aboutWethouder,
  verdictReturned,
  withGemachtigde,
  letterOnHold,
  recordMissing,
  approvalAsked,
  callbackWasteCard,
  hearingTomorrow,
  easterMonday,
  behandelaarInvolved,
  anonymous,
  aboutTeamleider,
  aboutBurgemeester,
  aboutCoordinator,
  satisfiedAfterCall,
  callbackTree,
  gapChairman,
  behandelaarAway,
  notReached,
  parkGates,
  unfriendlyDesk,
  callbackSixDays,
];
