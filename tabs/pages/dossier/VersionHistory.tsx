import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { useSession } from '../../session.ts';
import { nameOf } from './nameOf.ts';

/** Every version with who read it, approved it or sent it back, newest first. */
export function VersionHistory({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.verdict;
  const { moment } = common.dates;
  return (
    <Entries>
      {view.drafts.toReversed().map((draft) => (
        <Entry
          key={draft.version}
          head={labels.version(draft.version)}
          line={`${nameOf(view, draft.by)}, ${moment(draft.at)}`}
        >
          {[
            ...view.readings
              .filter(({ version }) => version === draft.version)
              .map(
                (reading) =>
                  `${nameOf(view, reading.by)}, ${moment(reading.at)}: ${common.readAlong[reading.verdict]}${remark(reading.remark)}`,
              ),
            ...view.approvals
              .filter(({ version }) => version === draft.version)
              .map(
                (approval) =>
                  `${nameOf(view, approval.by)}, ${moment(approval.at)}: ${labels.decisions[approval.decision]}${approval.withdrawn ? ` (${labels.withdrawn})` : ''}${approval.read ? '' : ` (${labels.unread})`}${remark(approval.remark)}`,
              ),
          ].join('\n')}
        </Entry>
      ))}
    </Entries>
  );
}

const remark = (text: string | undefined) => (text === undefined ? '' : `. ${text}`);
