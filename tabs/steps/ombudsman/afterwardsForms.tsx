import type { StepInput } from '../../../src/contract/step.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../../form/fields.tsx';
import { optional } from '../../form/formStore.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../caseContext.ts';
import type { FormProps } from '../form.ts';
import { StepForm } from '../StepForm.tsx';

/** What somebody outside found of the same complaint. */
export function OutsideVerdictForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today } = useCase();
  const labels = text.ombudsman.afterwards;
  return (
    <StepForm
      step="ombudsman-oordeel"
      initial={{ body: 'nationale-ombudsman', on: today }}
      toInput={(form) => ({
        body: form.text('body') as StepInput<'ombudsman-oordeel'>['body'],
        outcome: form.text('outcome') as StepInput<'ombudsman-oordeel'>['outcome'],
        on: form.text('on'),
        note: optional(form.text('note')),
      })}
      onClose={onClose}
    >
      <Pair>
        <SelectField name="body" label={labels.body} options={common.outsideBodies} />
        <SelectField
          name="outcome"
          label={labels.outcome}
          choose={text.ombudsman.choose}
          options={common.outsideOutcomes}
          required
        />
        <TextField name="on" type="date" label={labels.on} latest={today} required />
      </Pair>
      <LongField name="note" label={labels.note} rows={2} />
    </StepForm>
  );
}

/** Whether a lesson helped. */
export function LessonForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const labels = text.ombudsman.afterwards;
  return (
    <StepForm
      step="les-gecontroleerd"
      initial={{ helped: '' }}
      toInput={(form) => ({
        helped: form.text('helped') as StepInput<'les-gecontroleerd'>['helped'],
        note: form.text('note'),
      })}
      onClose={onClose}
    >
      <RadioField name="helped" label={labels.helped} options={common.helped} required />
      <LongField name="note" label={labels.helpedNote} rows={2} required />
    </StepForm>
  );
}

/** Another complaint or authority belongs with this one. */
export function LinkForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const labels = text.ombudsman.links;
  return (
    <StepForm
      step="koppelen"
      intro={labels.intro}
      initial={{ why: 'zelfde-thema' }}
      toInput={(form) => ({
        why: form.text('why') as StepInput<'koppelen'>['why'],
        other: form.text('other'),
        agreed: optional(form.text('agreed')),
      })}
      onClose={onClose}
    >
      <SelectField name="why" label={labels.why} options={common.linkReasons} />
      <TextField name="other" label={labels.other} max={200} required />
      <LongField name="agreed" label={labels.agreed} hint={labels.agreedHint} rows={2} />
    </StepForm>
  );
}
