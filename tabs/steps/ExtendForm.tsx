import { makeStyles, tokens } from '@fluentui/react-components';
import { LongField, SelectField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
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

/** A longer term, with what it would become. */
export function ExtendForm({ onClose }: FormProps) {
  const { text } = useSession();
  const most = useDossier().verdagingWouldGive?.weeks ?? 4;
  const labels = text.forms.extend;
  const weeks = Array.from({ length: most }, (_none, index) => index + 1);
  return (
    <StepForm
      step="termijn-verlengen"
      intro={labels.intro}
      initial={{ weeks: String(most) }}
      toInput={(form) => ({ weeks: Number(form.text('weeks')), reason: form.text('reason') })}
      onClose={onClose}
    >
      <SelectField
        name="weeks"
        label={labels.weeks}
        options={Object.fromEntries(weeks.map((count) => [String(count), labels.count(count)]))}
      />
      <WhatIf />
      <LongField name="reason" label={labels.reason} hint={labels.reasonHint} rows={3} required />
    </StepForm>
  );
}

function WhatIf() {
  const { common, text } = useSession();
  const styles = useStyles();
  const { verdagingWouldGive: would } = useDossier();
  const chosen = useText('weeks');
  if (!would) return null;
  const until = common.dates.longDay(would.until);
  return (
    <p className={styles.whatIf}>
      {Number(chosen) === would.weeks
        ? text.forms.extend.whatIf(until)
        : text.forms.extend.whatIfMost({ weeks: would.weeks, until })}
    </p>
  );
}
