import { Pair } from '../form/FormPanel.tsx';
import { RadioField, SelectField, TextField } from '../form/fields.tsx';
import { useSession } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

/** Warm referral: where to, who helps there, who was spoken to and when. */
export function ReferForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { today } = useCase();
  const labels = text.forms.refer;
  return (
    <StepForm
      step="doorverwijzen"
      intro={labels.intro}
      initial={{ on: today }}
      toInput={(form) => ({
        organisation: form.text('organisation'),
        whom: form.text('whom'),
        spokenWith: form.text('spokenWith'),
        on: form.text('on'),
      })}
      onClose={onClose}
    >
      <Pair>
        <TextField name="organisation" label={labels.organisation} max={200} required />
        <TextField name="whom" label={labels.whom} hint={labels.whomHint} max={200} required />
        <TextField name="spokenWith" label={labels.spokenWith} max={200} required />
        <TextField name="on" type="date" label={labels.on} latest={today} required />
      </Pair>
    </StepForm>
  );
}

/** Whether the complainant arrived where he was referred to. */
export function ArrivedForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { today } = useCase();
  const labels = text.forms.arrived;
  const open = (useDossier().facts.referrals ?? []).filter(({ arrived }) => !arrived);
  return (
    <StepForm
      step="doorverwijzing-aangekomen"
      intro={labels.intro}
      initial={{ referralId: open[0]?.id ?? '', on: today, arrived: '' }}
      toInput={(form) => ({
        referralId: form.text('referralId'),
        on: form.text('on'),
        arrived: form.text('arrived') === 'ja',
      })}
      onClose={onClose}
    >
      <SelectField
        name="referralId"
        label={labels.which}
        options={Object.fromEntries(open.map(({ id, organisation }) => [id, organisation]))}
      />
      <RadioField
        name="arrived"
        label={labels.answer}
        options={{ ja: labels.yes, nee: labels.no }}
        required
      />
      <TextField name="on" type="date" label={labels.on} latest={today} required />
    </StepForm>
  );
}
