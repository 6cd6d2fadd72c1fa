import type { Failure } from '../../contract/failure.ts';
import type { SelfCheckView } from '../../contract/selfCheck.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { rowsOf } from '../../domain/organisation/holders.ts';
import { looksAfter } from '../../domain/organisation/looksAfter.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { retentionProposals } from './retention.ts';

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
    return accept({
      ...state,
      alarms: alarms.toReversed().map((alarm) => {
        const name = alarm.by && deps.directory.find(alarm.by as PersonId)?.name;
        return { ...alarm, ...(name !== undefined && name !== '' && { name }) };
      }),
      retention: await retentionProposals(deps)(by),
    });
  };
