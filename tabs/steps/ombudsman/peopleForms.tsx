import type { StepInput } from '../../../src/contract/step.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { optional } from '../../form/formStore.ts';
import { PersonField } from '../../form/PersonField.tsx';
import { useSession } from '../../session.ts';
import { useCase, useDossier } from '../caseContext.ts';
import type { FormProps } from '../form.ts';
import { StepForm } from '../StepForm.tsx';

/** A witness, third party or somebody in support; a third party with what the complainant thinks of it. */
export function AddPersonForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today } = useCase();
  const labels = text.ombudsman.others;
  return (
    <StepForm
      step="persoon-toevoegen"
      intro={labels.intro}
      initial={{ role: 'getuige', consent: '', consentOn: today }}
      toInput={(form) => ({
        role: form.text('role') as StepInput<'persoon-toevoegen'>['role'],
        name: form.text('name'),
        personId: optional(form.text('personId')),
        reach: optional(form.text('reach')),
        consent:
          form.text('consent') === ''
            ? undefined
            : { given: form.text('consent') === 'ja', on: form.text('consentOn') },
      })}
      onClose={onClose}
    >
      <Pair>
        <SelectField name="role" label={labels.role} options={common.otherRoles} />
        <PersonField idName="personId" nameName="name" label={labels.name} mayBeTyped />
        <TextField name="reach" label={labels.reach} max={300} />
      </Pair>
      <Consent />
    </StepForm>
  );
}

function Consent() {
  const { text } = useSession();
  const { today } = useCase();
  const labels = text.ombudsman.others;
  if (useText('role') !== 'derde') return null;
  return (
    <>
      <RadioField name="consent" label={labels.consent} options={labels.consentChoices} required />
      <TextField name="consentOn" type="date" label={labels.consentOn} latest={today} />
    </>
  );
}

/** A witness was heard, or why not. */
export function WitnessForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { facts } = useDossier();
  const labels = text.ombudsman.others;
  const waiting = (facts.others ?? []).filter(
    ({ role, heard, notHeard }) => role === 'getuige' && !heard && !notHeard,
  );
  return (
    <StepForm
      step="getuige-gehoord"
      initial={{ witness: waiting[0]?.id ?? '' }}
      toInput={(form) => ({
        witness: form.text('witness'),
        record: optional(form.text('record')),
        notHeard: optional(form.text('notHeard')),
      })}
      onClose={onClose}
    >
      <SelectField
        name="witness"
        label={labels.witness}
        options={Object.fromEntries(waiting.map(({ id, name }) => [id, name]))}
      />
      <LongField name="record" label={labels.record} rows={4} />
      <LongField name="notHeard" label={labels.notHeard} rows={2} />
    </StepForm>
  );
}
