import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';

type Other = NonNullable<DossierView['facts']['others']>[number];

/** Witnesses, third parties and people in support. */
export function Others({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.ombudsman.others;
  const others = view.facts.others ?? [];
  const stateOf = ({ role, consent, heard, notHeard }: Other) =>
    [
      common.otherRoles[role],
      ...(consent ? [consent.given ? labels.agreed : labels.refused] : []),
      ...(role === 'getuige' && !heard && !notHeard ? [labels.notHeardYet] : []),
    ].join(' · ');
  return (
    <Fold
      title={labels.title}
      hint={others.length === 0 ? text.dossier.nothing : String(others.length)}
    >
      <Entries empty={others.length === 0 && labels.none}>
        {others.map((one) => (
          <Entry
            key={one.id}
            head={one.name}
            line={[stateOf(one), one.reach].filter(Boolean).join(' · ')}
          >
            {one.heard?.record ?? one.notHeard?.reason}
          </Entry>
        ))}
      </Entries>
      <StepActions steps={['persoon-toevoegen', 'getuige-gehoord']} />
    </Fold>
  );
}
