import type { Failure } from '../../contract/failure.ts';
import type { LogLineView } from '../../contract/dossierView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import type { BodyOffice } from '../../domain/organisation/office.ts';
import type { Profile } from '../../domain/procedure/profile.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { supportsOffice } from '../../domain/steps/supportsOffice.ts';
import type { Actor } from '../command.ts';
import type { LogEntry } from '../ports/register.ts';
import type { Deps } from '../usecases/deps.ts';
import { openAs, type Opened } from './opened.ts';
import { personView } from './views.ts';

/** Every step of a dossier, and who looked at it when that is wanted, oldest first, for whoever may open it; asked only when somebody unfolds it. */
export const dossierLog =
  (deps: Deps) =>
  async (
    by: Actor,
    kenmerk: Kenmerk,
    options: { readonly looks: boolean } = { looks: false },
  ): Promise<Outcome<readonly LogLineView[], Failure>> => {
    const opened = await openAs(deps, 'dossier')(by, kenmerk);
    if (opened === undefined) return refuse({ code: 'not-found' });
    const entries = await deps.register.log(kenmerk, options);
    return accept(entries.map((entry) => logLine(deps, entry, opened)));
  };

/** Somebody opened it. */
const LOOK = 'kijk';

const logLine = (
  { directory }: Deps,
  { at, by, action, reason, about, volgnummer }: LogEntry,
  { complaint, circumstances }: Opened,
): LogLineView => {
  // Who prepares in the name of an office is seen beside whose office it is (experience.md §3).
  const behandelaar = behandelaarOf(complaint);
  const inNameOf =
    action !== LOOK && by !== behandelaar && supportsOffice(complaint, by, circumstances)
      ? behandelaar
      : undefined;
  return present({
    at,
    by: personView(directory, by).name,
    action,
    reason,
    about: about === undefined ? undefined : personView(directory, about).name,
    volgnummer,
    body: bodyInLog(complaint, { by, at, action }, circumstances.profile),
    inNameOf: inNameOf === undefined ? undefined : personView(directory, inNameOf).name,
  });
};

// Of having to do with it himself he speaks for nobody but himself, and he reads with his own eyes (experience.md §3).
const bodyInLog = (
  { assignments }: Complaint,
  { by, at, action }: Pick<LogEntry, 'by' | 'at' | 'action'>,
  { bodies = [] }: Profile,
): BodyOffice | undefined => {
  const then = assignments.findLast(
    ({ to, accepted }) => to === by && accepted && accepted.at <= at,
  );
  return action === 'zelf-betrokken' || action === LOOK
    ? undefined
    : bodies.find(({ secretary, member }) => then?.office === secretary || then?.office === member)
        ?.member;
};
