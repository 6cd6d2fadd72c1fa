import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { optional, type FormStore } from '../form/formStore.ts';
import { useSession, type Session } from '../session.ts';
import { BusyHint } from './BusyHint.tsx';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { MembersField, NotTogetherField, SidesField } from './HearingFields.tsx';
import { openHearings, type Hearing } from './openHearings.ts';
import { sidesOf } from './sidesOf.ts';
import { StepForm } from './StepForm.tsx';

type Plan = StepInput<'hoorgesprek-plannen'>;

const hearingOptions = ({ common }: Session, hearings: readonly Hearing[]) =>
  Object.fromEntries(
    hearings.map(({ id, plannedFor, time, sides }) => [
      id,
      `${common.dates.day(plannedFor)} ${common.dates.clock(time)} · ${sides.map((side) => common.sides[side]).join(', ')}`,
    ]),
  );

/** What was said, short: only what matters for the complaint. */
export function RecordHearingForm({ onClose }: FormProps) {
  const session = useSession();
  const { common, text } = session;
  const dossier = useDossier();
  const { today, kenmerk } = useCase();
  const planned = openHearings(dossier);
  const first = planned[0];
  const members = dossier.choices.committee?.hearers ?? [];
  const labels = text.forms.hearing;
  return (
    <StepForm
      step="hoorgesprek-vastleggen"
      draftKey={`hoorgesprek/${kenmerk}`}
      initial={{
        hearingId: first?.id ?? '',
        notTogether: first?.notTogether ?? '',
        form: first?.form ?? 'samen',
        on: first && first.plannedFor <= today ? first.plannedFor : today,
        'side.klager': first?.sides.includes('klager') ?? true,
        'side.beklaagde': first?.sides.includes('beklaagde') ?? true,
      }}
      toInput={(form) => ({
        hearingId: optional(form.text('hearingId')),
        sides: sidesOf(form),
        form: form.text('form') as Plan['form'],
        on: form.text('on'),
        present: form.text('present'),
        record: form.text('record'),
        along: optional(form.text('along')),
        accounts: optional(
          form.text('accounts'),
        ) as StepInput<'hoorgesprek-vastleggen'>['accounts'],
        members: members.filter(({ id }) => form.flag(`members.${id}`)).map(({ id }) => id),
        notTogether: optional(form.text('notTogether')),
      })}
      onClose={onClose}
    >
      {planned.length > 0 && (
        <SelectField
          name="hearingId"
          label={labels.which}
          choose={labels.notPlanned}
          options={hearingOptions(session, planned)}
        />
      )}
      <SidesField />
      <Pair>
        <SelectField name="form" label={labels.form} options={common.hearingForms} />
        <TextField name="on" type="date" label={labels.heldOn} latest={today} required />
      </Pair>
      <TextField name="present" label={labels.present} hint={labels.presentHint} required />
      <MembersField name="members" />
      <NotTogetherField />
      <LongField name="record" label={labels.record} hint={labels.recordHint} rows={8} required />
      <TextField name="along" label={text.ombudsman.accounts.along} max={200} />
      <RadioField
        name="accounts"
        label={text.ombudsman.accounts.question}
        hint={text.ombudsman.accounts.questionHint}
        options={common.accounts}
      />
    </StepForm>
  );
}

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
        <TextField name="on" type="date" label={labels.plannedOn} required />
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
