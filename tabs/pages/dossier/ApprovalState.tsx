import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Blocking } from '../../parts/Blocking.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { useSession } from '../../session.ts';

/** Who must still read or approve the present version, and what stands in the way. */
export function ApprovalState({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const { approval } = view;
  if (!approval) return null;
  const { members } = approval;
  const labels = text.dossier.approval;
  return (
    <>
      <Blocking view={view} />
      <Facts
        of={[
          [labels.readers, approval.readers.map(({ name }) => name).join(', ')],
          [labels.readAlong, approval.readAlong ? labels.yes : labels.notYet],
          [
            labels.approver,
            members
              ? members.open.map(({ name }) => name).join(', ')
              : approval.required
                ? (approval.approver?.name ?? labels.nobody)
                : labels.notRequired,
          ],
          [
            labels.membersAgreed,
            members &&
              [
                labels.agreed({
                  count: members.agreed.length,
                  all: members.agreed.length + members.open.length,
                  quorum: members.quorum,
                }),
                ...members.agreed.map(({ name }) => name),
              ].join(', '),
          ],
          [labels.leaves, approval.leavesAt && common.dates.moment(approval.leavesAt)],
          [labels.reading, labels.minutes(approval.readingMinutes)],
        ]}
      />
    </>
  );
}
