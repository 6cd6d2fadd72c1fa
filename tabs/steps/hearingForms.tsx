import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { optional, type FormStore } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { BusyHint } from './BusyHint.tsx';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { PlannedOnField } from './HearingFields.tsx';
import { hearingOptions } from './hearingOptions.ts';
import { openHearings } from './openHearings.ts';
import { StepForm } from './StepForm.tsx';

type Plan = StepInput<'hoorgesprek-plannen'>;

/** To another day, time or place; who comes stays the same. */
export function MoveHearingForm({ onClose }: FormProps) {
  const session = useSession();
  const labels = session.text.forms.hearing;
  const planned = openHearings(useDossier());
  const first = planned[0];
  return (
    <StepForm
      step="hoorgesprek-verzetten"
      intro={labels.moveIntro}
      initial={{
        hearingId: first?.id ?? '',
        form: first?.form ?? 'samen',
        on: first?.plannedFor ?? '',
        time: first?.time ?? '10:00',
        place: first?.place ?? '',
      }}
      toInput={(form) => ({
        hearingId: form.text('hearingId'),
        form: form.text('form') as Plan['form'],
        on: form.text('on'),
        time: form.text('time'),
        place: optional(form.text('place')),
      })}
      onClose={onClose}
    >
      {planned.length > 1 && (
        <SelectField
          name="hearingId"
          label={labels.which}
          options={hearingOptions(session, planned)}
        />
      )}
      <Pair>
        <SelectField name="form" label={labels.form} options={session.common.hearingForms} />
        <PlannedOnField />
        <TextField name="time" type="time" label={labels.time} required />
        <TextField name="place" label={labels.place} max={200} />
      </Pair>
      <BusyHint asked={momentOf} />
    </StepForm>
  );
}

const momentOf = (form: FormStore): Readonly<Record<string, string>> | undefined => {
  const [hearing, on, time] = [form.text('hearingId'), form.text('on'), form.text('time')];
  return on === '' || time === '' || form.text('form') === 'schriftelijk'
    ? undefined
    : { hearing, on, time };
};

export function CancelHearingForm({ onClose }: FormProps) {
  const session = useSession();
  const planned = openHearings(useDossier());
  return (
    <StepForm
      step="hoorgesprek-afzeggen"
      intro={session.text.forms.hearing.cancelIntro}
      initial={{ hearingId: planned[0]?.id ?? '' }}
      toInput={(form) => ({ hearingId: form.text('hearingId') })}
      onClose={onClose}
    >
      <SelectField
        name="hearingId"
        label={session.text.forms.hearing.which}
        options={hearingOptions(session, planned)}
      />
    </StepForm>
  );
}

/** The complainant is not heard, on one of the grounds of the law. */
export function WaiveHearingForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const labels = text.forms.waive;
  return (
    <StepForm
      step="afzien-van-horen"
      intro={labels.intro}
      initial={{ ground: '' }}
      toInput={(form) => ({
        ground: form.text('ground') as StepInput<'afzien-van-horen'>['ground'],
        reason: form.text('reason'),
      })}
      onClose={onClose}
    >
      <RadioField name="ground" label={labels.ground} options={common.waiverGrounds} required />
      <LongField name="reason" label={labels.reason} rows={2} required />
    </StepForm>
  );
}
