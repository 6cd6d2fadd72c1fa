import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';
import { Proposal } from './Proposal.tsx';

/** Who handles it, why that person, and who did before. */
export function Handler({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.handler;
  const { assignments, involved } = view.facts;
  return (
    <Fold title={labels.title} hint={view.behandelaar?.name ?? labels.nobody}>
      {view.proposal && <Proposal proposal={view.proposal} />}
      <Entries empty={assignments.length === 0 && !view.proposal && labels.nobodyYet}>
        {assignments.map((assignment) => (
          <Entry
            key={assignment.at}
            head={`${nameOf(view, assignment.to)}, ${common.offices[assignment.office]}`}
            line={[
              labels.assignedBy({
                who: nameOf(view, assignment.by),
                when: common.dates.moment(assignment.at),
              }),
              assignment.rule === undefined ? labels.byChoice : labels.byRule(assignment.rule),
              stateOf(assignment, text.dossier.handler, common.dates.moment),
            ].join(' · ')}
          >
            {assignment.reason}
          </Entry>
        ))}
        {involved.map(({ person, at }) => (
          <Entry
            key={`${person} ${at}`}
            head={labels.involved(nameOf(view, person))}
            line={common.dates.moment(at)}
          />
        ))}
      </Entries>
      <StepActions
        steps={['toewijzen', 'toewijzing-ongedaan', 'accepteren', 'weigeren', 'zelf-betrokken']}
      />
    </Fold>
  );
}

type Assignment = DossierView['facts']['assignments'][number];
interface StateWords {
  readonly undone: string;
  readonly declined: string;
  readonly accepted: (when: string) => string;
  readonly asked: string;
}

function stateOf(
  { undone, declined, accepted }: Assignment,
  words: StateWords,
  moment: (at: string) => string,
): string {
  if (undone) return words.undone;
  if (declined) return words.declined;
  return accepted ? words.accepted(moment(accepted.at)) : words.asked;
}
