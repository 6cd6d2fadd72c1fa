import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { useSession } from '../../session.ts';
import { DownloadLetter } from '../../steps/DownloadLetter.tsx';

/** The report as it stands, to read and to download; only where the procedure keeps one. */
export function Report({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  const labels = text.dossier.report;
  if (!view.report) return null;
  return (
    <Fold title={labels.title} hint={labels.hint}>
      <Letter of={{ ...view.report, signature: [] }} below={3} />
      <DownloadLetter name={view.report.document} />
    </Fold>
  );
}
