import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { togetherAt, type Arriving } from '../../domain/steps/togetherAt.ts';
import type { BusinessTime } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** The moment until which what a decision owes is kept, to be told together with what else arrives. */
export const waitsUntil =
  (deps: Deps) =>
  (arriving: Arriving, kenmerk: string, time: BusinessTime): Instant | undefined => {
    const complaint = deps.register.find(kenmerk as Kenmerk);
    return (
      complaint && togetherAt(arriving, complaint, circumstancesOf(deps, complaint.procedure, time))
    );
  };
