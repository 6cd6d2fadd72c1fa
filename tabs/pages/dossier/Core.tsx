import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';

/** What the complaint really is about, and the rung on which it stands. */
export function Core({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.ombudsman.core;
  const core = view.facts.cores?.at(-1);
  const rung = view.facts.rungs?.at(-1);
  return (
    <Fold title={labels.title} hint={core?.core ?? labels.none}>
      <Facts
        of={[
          [labels.core, core?.core],
          [labels.statedWish, core?.statedWish],
          [labels.underlyingWish, core?.underlyingWish],
          [labels.motives, core?.motives.map((motive) => common.motives[motive]).join(', ')],
          [labels.expectations, core?.expectations],
          [labels.rung, common.rungs[view.derived.rung]],
          [labels.reason, rung?.reason],
        ]}
      />
      <StepActions steps={['kern-vastleggen', 'trede-vastleggen']} />
    </Fold>
  );
}
