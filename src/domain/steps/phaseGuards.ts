import type { Complaint } from '../complaint/complaint.ts';
import { bodyOf } from './body.ts';
import type { StepCode } from './codes.ts';
import type { Circumstances } from './context.ts';
import { isClosed, presentSettlement } from './facts/cycle.ts';
import { isCommitteeCharged, isOnlyOral } from './facts/phases.ts';
import { approverFor } from './people.ts';
import { approverGone } from './replaced.ts';

interface Asked {
  readonly complaint: Complaint;
  readonly circumstances: Circumstances;
}

const firstPhase = ({ complaint }: Asked): boolean => !isCommitteeCharged(complaint);

/** Steps of mediation and committee that make no sense now. */
export const phaseGuards: Readonly<Partial<Record<StepCode, (asked: Asked) => boolean>>> = {
  'gezag-inlichten': ({ complaint }) => complaint.phases?.authorities === undefined,
  'gezag-advies': ({ complaint }) => complaint.phases?.authorities !== undefined,
  'op-schrift-stellen': ({ complaint }) => isOnlyOral(complaint),
  'leidinggevende-inlichten': ({ complaint }) =>
    complaint.told !== undefined && complaint.phases?.managerTold === undefined,
  'bemiddeling-vastleggen': firstPhase,
  'geen-bemiddeling': firstPhase,
  'naar-commissie': (asked) =>
    firstPhase(asked) &&
    (!isClosed(asked.complaint) || presentSettlement(asked.complaint) !== undefined),
  'beslisser-kiezen': ({ complaint, circumstances }) =>
    bodyOf(complaint, circumstances) === undefined &&
    (approverFor(complaint, circumstances) === undefined ||
      approverGone(complaint, circumstances) !== undefined),
  nabesproken: ({ complaint }) =>
    complaint.told !== undefined && complaint.phases?.discussedAfterwards === undefined,
};
