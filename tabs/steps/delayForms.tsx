import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { LongField, SelectField, TextField } from '../form/fields.tsx';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

/** Further delay, to which the complainant agreed in writing. */
export function FurtherDelayForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today } = useCase();
  const labels = text.forms.furtherDelay;
  const { brief, 'e-mail': email } = common.contactHow;
  return (
    <StepForm
      step="verder-uitstel"
      intro={labels.intro}
      initial={{ on: today, how: 'e-mail' }}
      toInput={(form) => ({
        on: form.text('on'),
        until: form.text('until'),
        how: form.text('how') as StepInput<'verder-uitstel'>['how'],
        kept: form.text('kept'),
      })}
      onClose={onClose}
    >
      <Pair>
        <TextField name="until" type="date" label={labels.until} required />
        <TextField name="on" type="date" label={labels.on} latest={today} required />
        <SelectField name="how" label={labels.how} options={{ 'e-mail': email, brief }} />
        <TextField name="kept" max={200} label={labels.kept} required />
      </Pair>
    </StepForm>
  );
}

/** What the complaint waits for; the term runs on. */
export function WaitForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { today } = useCase();
  const labels = text.forms.waitFor;
  return (
    <StepForm
      step="wachten"
      intro={labels.intro}
      initial={{ on: today }}
      toInput={(form) => ({
        on: form.text('on'),
        until: optional(form.text('until')),
        reason: form.text('reason'),
      })}
      onClose={onClose}
    >
      <LongField name="reason" label={labels.reason} rows={2} required />
      <Pair>
        <TextField name="on" type="date" label={labels.on} latest={today} required />
        <TextField name="until" type="date" label={labels.until} hint={labels.untilHint} />
      </Pair>
    </StepForm>
  );
}
