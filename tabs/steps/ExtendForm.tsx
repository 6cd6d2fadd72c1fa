import { makeStyles, tokens } from '@fluentui/react-components';
import { LongField, SelectField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { TermLines } from '../parts/TermLines.tsx';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

const useStyles = makeStyles({
  whatIf: {
    margin: 0,
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A longer term, with what it would become and why, before anything is sent. */
export function ExtendForm({ onClose }: FormProps) {
  const { text } = useSession();
  const choices = useDossier().verdagingWouldGive;
  const labels = text.forms.extend;
  return (
    <StepForm
      step="termijn-verlengen"
      intro={labels.intro}
      initial={{ weeks: String(choices.at(-1)?.weeks ?? '') }}
      toInput={(form) => ({ weeks: Number(form.text('weeks')), reason: form.text('reason') })}
      onClose={onClose}
    >
      <SelectField
        name="weeks"
        label={labels.weeks}
        options={Object.fromEntries(
          choices.map(({ weeks }) => [String(weeks), labels.count(weeks)]),
        )}
      />
      <WhatIf />
      <LongField name="reason" label={labels.reason} hint={labels.reasonHint} rows={3} required />
    </StepForm>
  );
}

function WhatIf() {
  const { common, text } = useSession();
  const styles = useStyles();
  const { verdagingWouldGive: choices } = useDossier();
  const chosen = Number(useText('weeks'));
  const would = choices.find(({ weeks }) => weeks === chosen)?.term;
  return (
    <div role="status">
      {would?.left && (
        <>
          <p className={styles.whatIf}>
            {text.forms.extend.whatIf(common.dates.longDay(would.left.date))}
          </p>
          <TermLines terms={[would]} />
        </>
      )}
    </div>
  );
}
