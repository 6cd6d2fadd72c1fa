import type { DossierView } from '../../../src/contract/view.ts';
import type { FailureCode } from '../../../src/contract/failure.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';

/** Who must still read or approve the present version, and what stands in the way. */
export function ApprovalState({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const { approval } = view;
  if (!approval) return null;
  const labels = text.dossier.approval;
  const sentences: Readonly<Record<string, string>> = Object.fromEntries(
    approval.blocking.map((code) => [code, blockingText(code, common.failures)]),
  );
  return (
    <>
      {approval.blocking.map((code) => (
        <Message key={code} intent="warning" title={sentences[code] ?? code} />
      ))}
      <Facts
        of={[
          [labels.readers, approval.readers.map(({ name }) => name).join(', ')],
          [labels.readAlong, approval.readAlong ? labels.yes : labels.notYet],
          [
            labels.approver,
            approval.required ? (approval.approver?.name ?? labels.nobody) : labels.notRequired,
          ],
          [labels.leaves, approval.leavesAt && common.dates.moment(approval.leavesAt)],
          [labels.reading, labels.minutes(approval.readingMinutes)],
        ]}
      />
    </>
  );
}

type Sentences = Readonly<
  Record<FailureCode, (params: Readonly<Record<string, string>>) => string>
>;

/** What blocks is named by the code of the refusal it would be. */
const blockingText = (code: string, failures: Sentences): string =>
  Object.hasOwn(failures, code) ? failures[code as FailureCode]({}) : code;
