import type { StepInput } from '../../../src/contract/step.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { CheckField, LongField, SelectField, TextField } from '../../form/fields.tsx';
import { optional } from '../../form/formStore.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../caseContext.ts';
import type { FormProps } from '../form.ts';
import { StepForm } from '../StepForm.tsx';
import { FileField } from './FileField.tsx';

/** A piece of evidence, also a late one. */
export function EvidenceForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today } = useCase();
  const labels = text.ombudsman.evidence;
  return (
    <StepForm
      step="stuk-toevoegen"
      intro={labels.intro}
      initial={{ from: 'klager', received: today }}
      toInput={(form) => ({
        what: form.text('what'),
        from: form.text('from') as StepInput<'stuk-toevoegen'>['from'],
        received: form.text('received'),
        ...(form.text('document') !== '' && {
          file: { document: form.text('document'), name: form.text('fileName') },
        }),
      })}
      onClose={onClose}
    >
      <LongField name="what" label={labels.what} rows={2} required />
      <Pair>
        <SelectField name="from" label={labels.from} options={common.broughtBy} />
        <TextField name="received" type="date" label={labels.received} latest={today} required />
      </Pair>
      <FileField />
    </StepForm>
  );
}

/** A recording of a talk, announced or not. */
export function RecordingForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today } = useCase();
  const labels = text.ombudsman.evidence;
  return (
    <StepForm
      step="opname-vastleggen"
      intro={labels.recordingIntro}
      initial={{ madeBy: 'klager', announced: false }}
      toInput={(form) => ({
        madeBy: form.text('madeBy') as StepInput<'opname-vastleggen'>['madeBy'],
        announced: form.flag('announced'),
        agreements: optional(form.text('agreements')),
        employeeTold: optional(form.text('employeeTold')),
      })}
      onClose={onClose}
    >
      <SelectField name="madeBy" label={labels.madeBy} options={common.broughtBy} />
      <CheckField name="announced" label={labels.announced} />
      <LongField name="agreements" label={labels.agreements} rows={2} />
      <TextField name="employeeTold" type="date" label={labels.employeeTold} latest={today} />
    </StepForm>
  );
}
