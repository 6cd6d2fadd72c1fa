import type { WorkItemView } from '../../contract/view.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import type { Row } from './workItem.ts';

/**
 * A row of a page of the list, with whether this person may give the complaint to somebody else. Only for
 * what is shown: rights on every complaint there is would take too long.
 */
export const withReassign =
  (shown: (row: Row) => WorkItemView) =>
  (row: Row): WorkItemView => {
    const { complaint, person, circumstances } = row;
    const mayReassign = permittedSteps(complaint, person, circumstances).includes('toewijzen');
    return mayReassign ? { ...shown(row), mayReassign } : shown(row);
  };
