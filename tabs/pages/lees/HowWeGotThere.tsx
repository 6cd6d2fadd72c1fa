import type { DossierView } from '../../../src/contract/dossierView.ts';
import { DraftText } from '../../parts/DraftText.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { VersionHistory } from '../dossier/VersionHistory.tsx';

interface HowWeGotThereProps {
  readonly view: DossierView;
  readonly draft: DossierView['drafts'][number];
}

/** Behind the letter: both sides heard, what was found and whether it was established, and who said what of it. */
export function HowWeGotThere({ view, draft }: HowWeGotThereProps) {
  const { common, text } = useSession();
  const labels = text.read;
  const { hearings, waivers } = view.facts;
  const heard = (side: 'klager' | 'beklaagde'): string | undefined => {
    const days = hearings.flatMap(({ sides, held }) =>
      held && sides.includes(side) ? [common.dates.day(held.on)] : [],
    );
    return days.length > 0 ? days.join(', ') : undefined;
  };
  const waived = waivers.at(-1);
  const readings = view.readings.filter(({ version }) => version === draft.version);
  const readBy = readings.map(({ by, verdict, remark }) =>
    [view.people[by]?.name, common.readAlong[verdict], remark].filter(Boolean).join(': '),
  );
  return (
    <Fold
      title={labels.how}
      hint={labels.remarks(readings.filter(({ remark }) => remark !== undefined).length)}
    >
      <Facts
        of={[
          [
            labels.klagerHeard,
            heard('klager') ?? (waived && common.waiverGrounds[waived.ground]) ?? labels.notYet,
          ],
          [labels.beklaagdeHeard, heard('beklaagde') ?? labels.notYet],
          [labels.readBy, readBy.length > 0 ? readBy.join('\n') : labels.nobody],
        ]}
      />
      <DraftText draft={draft} />
      {view.drafts.length > 1 && <VersionHistory view={view} />}
    </Fold>
  );
}
