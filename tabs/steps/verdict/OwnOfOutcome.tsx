import { LongField, RadioField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { useSession } from '../../session.ts';
import { useDossier } from '../caseContext.ts';

/** What the procedure wants with the chosen outcome: a solution, a reason for no judgement, or who stopped it. */
export function OwnOfOutcome({ at }: { readonly at: string }) {
  const { common, text } = useSession();
  const { choices } = useDossier();
  const labels = text.forms.verdict;
  const outcome = useText(`${at}.outcome`);
  const row = choices.outcomes.find(({ code }) => code === outcome);
  if (row?.solution) {
    return (
      <LongField
        name={`${at}.solution`}
        label={labels.solution}
        hint={labels.solutionHint}
        rows={3}
        required
      />
    );
  }
  if (row?.reasons) {
    const options = Object.fromEntries(
      row.reasons.map((code) => [code, common.noJudgementReasons[code]]),
    );
    return (
      <RadioField
        name={`${at}.noJudgement`}
        label={labels.noJudgement}
        options={options}
        required
      />
    );
  }
  return row?.stoppedBy ? (
    <RadioField
      name={`${at}.stoppedBy`}
      label={labels.stoppedBy}
      options={common.stoppedBy}
      required
    />
  ) : null;
}
