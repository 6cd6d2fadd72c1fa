import type { DerivedView, DossierView } from '../../contract/dossierView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { comparedWithOutside, outcomeOf } from '../../domain/outcome/outcomeOf.ts';
import { present } from '../../domain/shared/present.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { employeeHeardFrom } from '../../domain/steps/employeeHeardFrom.ts';
import { accountsState } from '../../domain/steps/facts/accounts.ts';
import { keeperOf, openPromises } from '../../domain/steps/facts/promises.ts';
import { rungOf } from '../../domain/steps/facts/rung.ts';

/** The facts of a dossier as they are shown; the rest of the complaint has parts of the view of its own. */
export const factsOf = ({
  contacts,
  involved,
  assignments,
  told,
  copy,
  verdagingen,
  furtherDelays,
  waits,
  referrals,
  receiptCorrections,
  hearings,
  waivers,
  informal,
  forwarded,
  admissibility,
  satisfaction,
  phases,
  closings,
  reopenings,
  cores,
  rungs,
  promises,
  questions,
  rounds,
  accountsSettled,
  others,
  evidence,
  recordings,
  externalVerdicts,
  lessonChecks,
  links,
}: Complaint): DossierView['facts'] =>
  present({
    contacts,
    involved,
    assignments,
    told,
    copy,
    verdagingen,
    furtherDelays,
    waits,
    referrals,
    receiptCorrections,
    hearings,
    waivers,
    informal,
    forwarded,
    admissibility,
    satisfaction,
    phases,
    closings,
    reopenings,
    cores,
    rungs,
    promises,
    questions,
    rounds,
    accountsSettled,
    others,
    evidence,
    recordings,
    externalVerdicts,
    lessonChecks,
    links,
  });

/** What follows from them: rung, state of the accounts, keepers of promises, outcome, from when the employee can be heard. */
export const derivedOf = (
  complaint: Complaint,
  { profile, calendar }: Circumstances,
): DerivedView =>
  present({
    rung: rungOf(complaint),
    accounts: accountsState(complaint),
    keepers: Object.fromEntries(
      openPromises(complaint).map((promise) => [promise.id, keeperOf(promise)]),
    ),
    outcome: outcomeOf(complaint, profile),
    compared: comparedWithOutside(complaint, profile),
    employeeFrom: employeeHeardFrom(complaint, { profile, calendar }),
  });
