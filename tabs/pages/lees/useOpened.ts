import { useEffect, useRef } from 'react';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../../steps/caseContext.ts';

/** Records once that this version was opened, where that matters for an approval. */
export function useOpened(view: DossierView, version: number | undefined): void {
  const { api, newId } = useSession();
  const { reload } = useCase();
  const told = useRef<number>(undefined);
  const { kenmerk, volgnummer, approval } = view;
  const due = view.permitted.includes('oordeel-geopend') && approval?.openedByMe !== true;

  useEffect(() => {
    if (!due || version === undefined || told.current === version) return;
    told.current = version;
    void api
      .step(
        { kenmerk, step: 'oordeel-geopend' },
        { command: newId(), seen: volgnummer, input: { version } },
      )
      .then(reload);
  }, [api, newId, due, version, kenmerk, volgnummer, reload]);
}
