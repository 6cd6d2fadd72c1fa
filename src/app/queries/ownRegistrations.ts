import type { OwnRegistrationView } from '../../contract/pageViews.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { firstContactMade } from '../../domain/steps/facts/contacts.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import type { Actor } from '../command.ts';
import type { ComplaintAtRest } from '../ports/resting.ts';
import type { Deps } from '../usecases/deps.ts';

/** What somebody registered himself: that it is there, and whether it was taken up; no more. */
export const ownRegistrations =
  ({ register }: Deps) =>
  (by: Actor): Promise<readonly OwnRegistrationView[]> =>
    Promise.resolve(
      [
        ...register
          .active()
          .filter(({ registration }) => registration.by === by.id)
          .map(active),
        ...register
          .atRest('kenmerk')
          .filter(({ registeredBy }) => registeredBy === by.id)
          .map(atRest),
      ].sort((one, other) => other.kenmerk.localeCompare(one.kenmerk)),
    );

const active = (complaint: Complaint): OwnRegistrationView => ({
  kenmerk: complaint.kenmerk,
  aanduiding: complaint.registration.aanduiding,
  takenOver: firstContactMade(complaint) || stageOf(complaint) !== 'nieuw',
  registered: complaint.registration.at,
});

const atRest = ({ kenmerk, aanduiding, registeredAt }: ComplaintAtRest): OwnRegistrationView => ({
  kenmerk,
  aanduiding,
  takenOver: true,
  registered: registeredAt,
});
