import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { Group } from '../form/Group.tsx';
import { CheckField, LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { optional, type FormStore } from '../form/formStore.ts';
import { useSession, type Session } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { openHearings, type Hearing } from './openHearings.ts';
import { StepForm } from './StepForm.tsx';

type Plan = StepInput<'hoorgesprek-plannen'>;

const sidesOf = (form: FormStore): Plan['sides'] =>
  (['klager', 'beklaagde'] as const).filter((side) => form.flag(`side.${side}`));

/** Which side or sides the talk is with. */
function SidesField() {
  const { common, text } = useSession();
  return (
    <Group name="sides" label={text.forms.hearing.sides}>
      <CheckField name="side.klager" label={common.sides.klager} />
      <CheckField name="side.beklaagde" label={common.sides.beklaagde} />
    </Group>
  );
}

/** Who of the committee heard, where one hears. */
function MembersField() {
  const { text } = useSession();
  const { committee } = useDossier().choices;
  if (!committee) return null;
  return (
    <Group name="members" label={text.forms.hearing.members}>
      {committee.hearers.map(({ id, name }) => (
        <CheckField key={id} name={`members.${id}`} label={name} />
      ))}
    </Group>
  );
}

/** In principle together; apart only with the reason. */
function NotTogetherField() {
  const { text } = useSession();
  if (!useDossier().choices.committee) return null;
  const labels = text.forms.hearing;
  return (
    <LongField
      name="notTogether"
      label={labels.notTogether}
      hint={labels.notTogetherHint}
      rows={2}
    />
  );
}

/** Both sides get the opportunity to tell their story. */
export function PlanHearingForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const restricted = useDossier().contactRule?.maySpeak === false;
  const labels = text.forms.hearing;
  return (
    <StepForm
      step="hoorgesprek-plannen"
      intro={labels.planIntro}
      initial={
        // Who may not invite him offers it in writing.
        restricted
          ? { form: 'schriftelijk', time: '10:00', 'side.klager': true }
          : { form: 'samen', time: '10:00', 'side.klager': true, 'side.beklaagde': true }
      }
      toInput={(form) => ({
        sides: sidesOf(form),
        form: form.text('form') as Plan['form'],
        on: form.text('on'),
        time: form.text('time'),
        place: optional(form.text('place')),
        notTogether: optional(form.text('notTogether')),
      })}
      onClose={onClose}
    >
      <SidesField />
      <Pair>
        <SelectField name="form" label={labels.form} options={common.hearingForms} />
        <TextField name="on" type="date" label={labels.plannedOn} required />
        <TextField name="time" type="time" label={labels.time} required />
        <TextField name="place" label={labels.place} max={200} />
      </Pair>
      <NotTogetherField />
    </StepForm>
  );
}

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
      <MembersField />
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
