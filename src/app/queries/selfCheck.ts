import type { Failure } from '../../contract/failure.ts';
import type { AlarmView, SelfCheckView } from '../../contract/selfCheck.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import { rowsOf } from '../../domain/organisation/holders.ts';
import { looksAfter } from '../../domain/organisation/looksAfter.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor, BusinessTime } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { retentionProposals } from './retention.ts';

/** A key of a list begins with the number of its complaint. */
const NUMBER = /[A-Z]-\d{4}-\d{4,8}/;

/** Whether somebody looks after the app: who coordinates the complaints, or stands in. */
export const mayCheck = (
  person: PersonId,
  { organisation }: Pick<Circumstances, 'organisation'>,
): boolean => rowsOf(person, organisation).some(({ office }) => looksAfter(office));

/**
 * What the app found about itself: per line what is right, what is wrong and what to do, and every row that
 * somebody changed outside the app.
 */
export const selfCheck =
  (deps: Deps) =>
  async (
    by: Actor,
    { again }: { readonly again: boolean } = { again: false },
  ): Promise<Outcome<SelfCheckView, Failure>> => {
    const time = await deps.clock.businessTime();
    if (!mayCheck(by.id, circumstancesOf(deps, deps.procedures.standard, time)))
      return refuse({ code: 'not-permitted' });
    const { alarms, ...state } = again ? await deps.selfCheck.again() : deps.selfCheck.last();
    const shown = alarms.toReversed().map((alarm): AlarmView => {
      const complaint = complaintOf(deps, alarm);
      if (complaint && !mayOpenDossier(deps, complaint, { person: by.id, time }))
        return { code: alarm.code, where: '', seenAt: alarm.seenAt, notYours: true };
      if (!complaint && numberIn(alarm) !== undefined) return withoutNumber(alarm);
      const name = alarm.by && deps.directory.find(alarm.by as PersonId)?.name;
      return { ...alarm, ...(name !== undefined && name !== '' && { name }) };
    });
    return accept({
      ...state,
      alarms: shown,
      retention: await retentionProposals(deps)(by),
    });
  };

/** The complaint as it was last read right; undefined as well where nobody can tell any more whom it is about. */
const complaintOf = ({ register }: Deps, alarm: AlarmView): Complaint | undefined => {
  const number = numberIn(alarm);
  return number === undefined ? undefined : register.find(number as Kenmerk);
};

const numberIn = ({ kenmerk, where }: AlarmView): string | undefined =>
  kenmerk ?? NUMBER.exec(where)?.[0];

/** It may be about the reader: the row is named by its place in the list, which is enough to mend it. */
const withoutNumber = ({ code, where, at, seenAt }: AlarmView): AlarmView => ({
  code,
  where: NUMBER.test(where) ? '' : where,
  ...(at !== undefined && { at }),
  seenAt,
});

const mayOpenDossier = (
  deps: Deps,
  complaint: Complaint,
  { person, time }: { readonly person: PersonId; readonly time: BusinessTime },
): boolean =>
  mayOpen(complaint, person, circumstancesOf(deps, complaint.procedure, time)) === 'dossier';
