import type { Complaint } from '../complaint/complaint.ts';
import type { EmployeeStep } from './codes.ts';
import type { Circumstances } from './context.ts';
import { putTo } from './facts/accounts.ts';
import { invitationsOf } from './facts/invitations.ts';

interface Asked {
  readonly complaint: Complaint;
  readonly circumstances: Circumstances;
}

/** When the employee complained about has something to say to. */
export const employeeGuards: Readonly<Record<EmployeeStep, (asked: Asked) => boolean>> = {
  'eigen-reactie': ({ complaint }) =>
    complaint.told !== undefined && putTo(complaint, 'beklaagde') !== undefined,
  'uitnodiging-beantwoorden': ({ complaint, circumstances }) =>
    complaint.told !== undefined && invitationsOf(complaint, circumstances).length > 0,
};
