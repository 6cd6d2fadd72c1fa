import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';
import { phaseEntries } from './phaseEntries.ts';

/** Test, mediation and committee, in order of time; not there where the procedure knows no committee. */
export function Phases({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  if (!view.choices.committee) return null;
  const labels = text.dossier.phases;
  const entries = phaseEntries(view, { common, labels });
  return (
    <Fold title={labels.title} hint={labels.states[stateOf(view)]}>
      <Entries empty={entries.length === 0 && labels.none}>
        {entries.map(({ head, on, by, body }) => (
          <Entry
            key={`${head} ${on} ${body}`}
            head={head}
            line={`${common.dates.day(on)}, ${nameOf(view, by)}`}
          >
            {body}
          </Entry>
        ))}
      </Entries>
      <StepActions
        steps={[
          'toetsen',
          'op-schrift-stellen',
          'gezag-inlichten',
          'gezag-advies',
          'leidinggevende-inlichten',
          'bemiddeling-vastleggen',
          'geen-bemiddeling',
          'naar-commissie',
          'rapport-commissie',
          'advies-commissie',
          'beslisser-kiezen',
          'nabesproken',
        ]}
      />
    </Fold>
  );
}

const stateOf = ({ facts: { phases } }: DossierView): 'first' | 'committee' | 'advised' => {
  if (!phases?.committee) return 'first';
  return phases.committee.advices ? 'advised' : 'committee';
};
