import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { EvidenceFile } from './EvidenceFile.tsx';
import { StepActions } from '../../steps/StepActions.tsx';

/** Pieces of evidence and recordings, however late they came. */
export function EvidenceList({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.ombudsman.evidence;
  const { day } = common.dates;
  const { evidence = [], recordings = [] } = view.facts;
  const count = evidence.length + recordings.length;
  return (
    <Fold title={labels.title} hint={count === 0 ? text.dossier.nothing : String(count)}>
      <Entries empty={count === 0 && labels.none}>
        {evidence.map(({ at, what, from, received, file }) => (
          <Entry key={at} head={what} line={`${common.broughtBy[from]}, ${day(received)}`}>
            {file && <EvidenceFile file={file} what={what} />}
          </Entry>
        ))}
        {recordings.map(({ at, madeBy, announced, on, agreements }) => (
          <Entry
            key={at}
            head={labels.recording(common.broughtBy[madeBy])}
            line={announced ? day(on) : `${day(on)} · ${labels.unannounced}`}
          >
            {agreements}
          </Entry>
        ))}
      </Entries>
      <StepActions steps={['stuk-toevoegen', 'opname-vastleggen']} />
    </Fold>
  );
}
