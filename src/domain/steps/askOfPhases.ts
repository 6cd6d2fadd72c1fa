import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { askOfHearing } from './askOfHearing.ts';
import type { NextThing } from './askOfBehandelaar.ts';
import { secretaryFor } from './committee.ts';
import type { Circumstances } from './context.ts';
import { isAboutAPerson } from './facts/accused.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { isCommitteeCharged, isOnlyOral, mediationOver } from './facts/phases.ts';
import { hasSpokenWith } from './mediationNotReady.ts';

type Ask = (complaint: Complaint, circumstances: Circumstances) => NextThing | undefined;

/**
 * What a procedure with a test and a copy to the authorities asks before anything else; nothing where it has
 * no such steps. None of it stops anybody.
 *
 * @see requirements P7, P8, K1; Politiewet 2012 art. 71 lid 6
 */
export const askOfTesting: Ask = (complaint, { profile: { steps, intake } }) => {
  const phases = complaint.phases ?? {};
  if (steps.toetsen && !phases.tested) return { ask: 'toets', primary: 'toetsen' };
  if (steps['op-schrift-stellen'] && intake.form !== 'geen' && isOnlyOral(complaint)) {
    return { ask: 'stel-op-schrift', primary: 'op-schrift-stellen' };
  }
  if (steps['gezag-inlichten'] && !phases.authorities) {
    return { ask: 'licht-gezag-in', primary: 'gezag-inlichten' };
  }
  return undefined;
};

/**
 * What the first phase asks once the employee was told and has the copy: his manager, a talk with him, and
 * both together; then, if the complainant wants, the committee.
 *
 * @see requirements P12-P19
 */
export const askOfMediation: Ask = (complaint, circumstances) => {
  const { profile } = circumstances;
  if (profile.committee === undefined || isCommitteeCharged(complaint)) return undefined;
  const about = isAboutAPerson(complaint, circumstances);
  if (about && !complaint.phases?.managerTold) {
    return { ask: 'licht-leidinggevende-in', primary: 'leidinggevende-inlichten' };
  }
  if (mediationOver(complaint)) return { ask: 'vraag-commissie', primary: 'naar-commissie' };
  return about && !hasSpokenWith(complaint, 'medewerker')
    ? { ask: 'spreek-medewerker', primary: 'gesprek-vastleggen' }
    : { ask: 'bemiddel', primary: 'bemiddeling-vastleggen' };
};

/**
 * What the second phase asks, and of whom: the report of the behandelaar, then hearing and advice of the committee.
 *
 * @see requirements P20-P29; Awb art. 9:15
 */
export const askOfCommittee = (
  complaint: Complaint,
  circumstances: Circumstances,
): NextThing & { readonly of: readonly PersonId[] } => {
  if (complaint.phases?.committee?.report === undefined) {
    const of = [behandelaarOf(complaint)].filter((person) => person !== undefined);
    return { ask: 'maak-rapport', primary: 'rapport-commissie', of };
  }
  const of = [secretaryFor(complaint, circumstances)].filter((person) => person !== undefined);
  const hearing = askOfHearing(complaint, circumstances);
  if (hearing === undefined) return { ask: 'schrijf-advies', primary: 'advies-commissie', of };
  return { ...hearing, ...(hearing.ask.startsWith('hoor-') && { ask: 'commissie-hoort' }), of };
};
