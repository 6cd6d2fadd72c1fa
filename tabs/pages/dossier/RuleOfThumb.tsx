import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';

/** The rule of thumb that fits the stage: guidance, never a condition (O5). */
export function RuleOfThumb({ stage }: Pick<DossierView, 'stage'>) {
  const { text } = useSession();
  const { title, what } = text.rulesOfThumb[stage];
  return (
    <Fold title={title}>
      <p>{what}</p>
    </Fold>
  );
}
