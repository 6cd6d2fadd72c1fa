import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

/** Everything promised: who does it by when, and whether it is done. */
export function Promises({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.ombudsman.promises;
  const { day } = common.dates;
  const all = view.facts.promises ?? [];
  const open = all.filter(({ kept }) => !kept).length;
  const hint =
    all.length === 0 ? text.dossier.nothing : open > 0 ? labels.open(open) : labels.allKept;
  return (
    <Fold title={labels.title} hint={hint}>
      <Entries empty={all.length === 0 && labels.none}>
        {all.map(({ id, what, owner, due, whom, kept, handedOver }) => (
          <Entry
            key={id}
            head={what}
            line={[
              labels.line({ who: nameOf(view, owner), due: day(due) }),
              common.promisedTo[whom],
              ...handedOver.map(({ person }) => labels.movedTo(nameOf(view, person))),
              ...(kept ? [labels.kept(day(kept.on))] : []),
            ].join(' · ')}
          >
            {kept?.note}
          </Entry>
        ))}
      </Entries>
      <StepActions steps={['toezegging-doen', 'toezegging-nagekomen', 'toezegging-overdragen']} />
    </Fold>
  );
}
