import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { accusedName } from './nameOf.ts';

type Other = NonNullable<DossierView['facts']['others']>[number];

/** Everybody who has a part in it and what part: both sides, who handles, reads and decides, and witnesses and support. */
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
    <Fold title={labels.title} {...(others.length > 0 && { hint: labels.others(others.length) })}>
      <Roles view={view} />
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

function Roles({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const { klager } = view.registration;
  const { approval, behandelaar } = view;
  const deciders = approval?.members?.open ?? (approval?.approver ? [approval.approver] : []);
  const namesOf = (people: readonly { readonly name: string }[]) =>
    people.map(({ name }) => name).join(', ');
  return (
    <Facts
      of={[
        [common.sides.klager, klager.name ?? text.dossier.complaint.noName],
        [common.otherRoles.gemachtigde, klager.gemachtigde?.name],
        [common.sides.beklaagde, accusedName(view)],
        [text.all.columns.behandelaar, behandelaar?.name],
        [text.dossier.approval.readers, namesOf(approval?.readers ?? [])],
        [text.dossier.approval.approver, namesOf(deciders)],
      ]}
    />
  );
}
