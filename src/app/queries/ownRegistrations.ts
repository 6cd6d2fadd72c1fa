import type { OwnRegistrationView } from '../../contract/pageViews.ts';
import { firstContactMade } from '../../domain/steps/facts/contacts.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';

/** What somebody registered himself: that it is there, and whether it was taken up; no more. */
export const ownRegistrations =
  ({ register }: Deps) =>
  (by: Actor): Promise<readonly OwnRegistrationView[]> =>
    Promise.resolve(
      register
        .all()
        .filter(({ registration }) => registration.by === by.id)
        .map((complaint) => ({
          kenmerk: complaint.kenmerk,
          aanduiding: complaint.registration.aanduiding,
          takenOver: firstContactMade(complaint) || stageOf(complaint) !== 'nieuw',
          registered: complaint.registration.at,
        }))
        .sort((one, other) => other.kenmerk.localeCompare(one.kenmerk)),
    );
