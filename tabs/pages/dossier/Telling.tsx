import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

/** The employee is told in person, then gets the copy; only after that a hearing is planned. */
export function Telling({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.telling;
  const { told, copy } = view.facts;
  const needsCopy = view.choices.steps.includes('afschrift');
  const said = (fact: typeof told) =>
    fact ? `${common.dates.longDay(fact.on)}, ${nameOf(view, fact.by)}` : labels.notYet;
  return (
    <Fold
      title={labels.title}
      hint={told ? (copy || !needsCopy ? labels.both : labels.noCopyYet) : labels.notYet}
    >
      <p>{labels.what}</p>
      <Facts
        of={[
          [labels.told, said(told)],
          [labels.copy, needsCopy && said(copy)],
        ]}
      />
      <StepActions steps={['verteld', 'afschrift']} />
    </Fold>
  );
}
