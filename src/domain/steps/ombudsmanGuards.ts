import type { Complaint } from '../complaint/complaint.ts';
import type { OmbudsmanStep } from './codes.ts';
import { accountsState, heldHearings, openRound } from './facts/accounts.ts';
import { uncheckedLesson } from './facts/lesson.ts';
import { openPromises } from './facts/promises.ts';
import { unheardWitnesses } from './facts/witnesses.ts';

interface OfComplaint {
  readonly complaint: Complaint;
}

const somethingPromised = ({ complaint }: OfComplaint): boolean =>
  openPromises(complaint).length > 0;

const heardSomebody = ({ complaint }: OfComplaint): boolean => heldHearings(complaint).length > 0;

/** When these steps make sense; what is left out always does. */
export const ombudsmanGuards: Readonly<
  Partial<Record<OmbudsmanStep, (asked: OfComplaint) => boolean>>
> = {
  'toezegging-nagekomen': somethingPromised,
  'toezegging-overdragen': somethingPromised,
  'verslag-voorleggen': (asked) => heardSomebody(asked) && !openRound(asked.complaint),
  'reactie-vastleggen': ({ complaint }) => openRound(complaint) !== undefined,
  'lezingen-afronden': (asked) =>
    heardSomebody(asked) &&
    !openRound(asked.complaint) &&
    accountsState(asked.complaint) !== 'klaar',
  'getuige-gehoord': ({ complaint }) => unheardWitnesses(complaint).length > 0,
  'les-gecontroleerd': ({ complaint }) => uncheckedLesson(complaint) !== undefined,
};
