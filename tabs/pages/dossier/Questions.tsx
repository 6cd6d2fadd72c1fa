import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

type Question = NonNullable<DossierView['facts']['questions']>[number];

/** What colleagues without the dossier were asked, and what they answered. */
export function Questions({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.consult;
  const { day } = common.dates;
  const all = view.facts.questions ?? [];
  const open = all.filter(({ answered, withdrawn }) => !answered && !withdrawn).length;

  const stateOf = ({ answered, withdrawn }: Question): readonly string[] => {
    if (withdrawn) return [labels.withdrawn];
    if (!answered) return [];
    const { by, on, granted } = answered;
    const said = granted === undefined ? 'answered' : granted ? 'granted' : 'refused';
    return [labels[said]({ who: nameOf(view, by), day: day(on) })];
  };

  return (
    <Fold
      title={labels.title}
      hint={all.length === 0 ? text.dossier.nothing : open > 0 ? labels.open(open) : undefined}
    >
      <Entries empty={all.length === 0 && labels.none}>
        {all.map((question) => (
          <Entry
            key={question.id}
            head={question.what}
            line={[
              labels.line({
                who: question.to.map((person) => nameOf(view, person)).join(', '),
                due: day(question.due),
              }),
              ...stateOf(question),
            ].join(' · ')}
          >
            {question.answered?.text}
          </Entry>
        ))}
      </Entries>
      <StepActions steps={['vraag-stellen', 'oplossing-vragen', 'vraag-intrekken']} />
    </Fold>
  );
}
