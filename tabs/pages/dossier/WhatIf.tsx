import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { useSession } from '../../session.ts';

/** What the settling term would become if something were done today, before anybody does it. */
export function WhatIf({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.whatIf;
  if (view.whatIf.length === 0) return null;
  return (
    <Entries>
      {view.whatIf.map(({ then, weeks = 0, counts, term }) => (
        <Entry
          key={then}
          head={then === 'verdaging' ? labels.extend(weeks) : labels.committee}
          line={
            counts && term.telaatNa !== null
              ? labels.lastDay(common.dates.longDay(term.telaatNa))
              : labels.tooLate
          }
        />
      ))}
    </Entries>
  );
}
