import type { StepInput } from '../../../src/contract/step.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { LongField, SelectField, TextField } from '../../form/fields.tsx';
import { optional } from '../../form/formStore.ts';
import { PersonField } from '../../form/PersonField.tsx';
import { useSession } from '../../session.ts';
import { useCase } from '../caseContext.ts';
import type { FormProps } from '../form.ts';
import { StepForm } from '../StepForm.tsx';

/** What, by whom, until when and to whom. */
export function PromiseForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { kenmerk, me } = useCase();
  const labels = text.ombudsman.promises;
  return (
    <StepForm
      step="toezegging-doen"
      intro={labels.intro}
      draftKey={`toezegging/${kenmerk}`}
      initial={{ owner: me.id, ownerName: me.name, whom: 'klager' }}
      toInput={(form) => ({
        what: form.text('what'),
        owner: form.text('owner'),
        due: form.text('due'),
        whom: form.text('whom') as StepInput<'toezegging-doen'>['whom'],
      })}
      onClose={onClose}
    >
      <LongField name="what" label={labels.what} rows={2} required />
      <Pair>
        <PersonField idName="owner" nameName="ownerName" label={labels.owner} />
        <TextField name="due" type="date" label={labels.due} required />
        <SelectField name="whom" label={labels.to} options={common.promisedTo} />
      </Pair>
    </StepForm>
  );
}

const useOpenPromises = () =>
  (useCase().dossier?.facts.promises ?? []).filter(({ kept }) => kept === undefined);

function WhichPromise() {
  const { text } = useSession();
  const open = useOpenPromises();
  return (
    <SelectField
      name="promise"
      label={text.ombudsman.promises.which}
      options={Object.fromEntries(open.map(({ id, what }) => [id, what]))}
    />
  );
}

export function PromiseKeptForm({ onClose }: FormProps) {
  const { text } = useSession();
  // Who promised it without seeing the dossier has his own before him.
  const { today, question } = useCase();
  const [first] = useOpenPromises();
  const labels = text.ombudsman.promises;
  return (
    <StepForm
      step="toezegging-nagekomen"
      initial={{ promise: question ?? first?.id ?? '', on: today }}
      toInput={(form) => ({
        promise: form.text('promise'),
        on: form.text('on'),
        note: optional(form.text('note')),
      })}
      onClose={onClose}
    >
      {question === undefined && <WhichPromise />}
      <TextField name="on" type="date" label={labels.keptOn} latest={today} required />
      <LongField name="note" label={labels.note} rows={2} />
    </StepForm>
  );
}

/** Somebody else takes it along, by name. */
export function PromiseMovedForm({ onClose }: FormProps) {
  const { text } = useSession();
  const [first] = useOpenPromises();
  const labels = text.ombudsman.promises;
  return (
    <StepForm
      step="toezegging-overdragen"
      initial={{ promise: first?.id ?? '' }}
      toInput={(form) => ({
        promise: form.text('promise'),
        person: form.text('person'),
        reason: form.text('reason'),
      })}
      onClose={onClose}
    >
      <WhichPromise />
      <PersonField idName="person" nameName="personName" label={labels.person} />
      <LongField name="reason" label={labels.reason} rows={2} required />
    </StepForm>
  );
}
