import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { RadioField, SelectField, TextField } from '../form/fields.tsx';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { MembersField, NotTogetherField, SidesField } from './HearingFields.tsx';
import { hearingOptions } from './hearingOptions.ts';
import { openHearings } from './openHearings.ts';
import { sidesOf } from './sidesOf.ts';
import { StepForm } from './StepForm.tsx';
import { NoteFields } from './talk/NoteFields.tsx';
import { partsOf } from './talk/partsOf.ts';
import { PresentField } from './talk/PresentField.tsx';
import { ReportField } from './talk/ReportField.tsx';
import { inOneLine, whoIsWho } from './talk/whoIsWho.ts';

type Held = StepInput<'hoorgesprek-vastleggen'>;

interface RecordProps extends FormProps {
  /** The talk goes on: notes are taken for each part. */
  readonly notes?: boolean;
}

/** What was said, short: only what matters for the complaint. */
export function RecordHearingForm({ onClose, notes = false }: RecordProps) {
  const session = useSession();
  const { common, text } = session;
  const dossier = useDossier();
  const { today, kenmerk } = useCase();
  const planned = openHearings(dossier);
  const first = planned[0];
  const members = dossier.choices.hearing?.hearers ?? [];
  const labels = text.forms.hearing;
  return (
    <StepForm
      step="hoorgesprek-vastleggen"
      draftKey={`hoorgesprek/${kenmerk}`}
      // The hearing may be moved while notes lie ready for it: what nobody touched follows.
      shared
      {...(notes && { alone: true, intro: text.talk.intro })}
      initial={{
        hearingId: first?.id ?? '',
        notTogether: first?.notTogether ?? '',
        form: first?.form ?? 'samen',
        on: first && first.plannedFor <= today ? first.plannedFor : today,
        'side.klager': first?.sides.includes('klager') ?? true,
        'side.beklaagde': first?.sides.includes('beklaagde') ?? true,
        present: first ? inOneLine(whoIsWho(dossier, first, session)) : '',
        ...partsOf(dossier),
      }}
      toInput={(form) => ({
        hearingId: optional(form.text('hearingId')),
        sides: sidesOf(form),
        form: form.text('form') as Held['form'],
        on: form.text('on'),
        present: form.text('present'),
        record: form.text('record'),
        along: optional(form.text('along')),
        accounts: optional(form.text('accounts')) as Held['accounts'],
        members: members.filter(({ id }) => form.flag(`members.${id}`)).map(({ id }) => id),
        notTogether: optional(form.text('notTogether')),
      })}
      onClose={onClose}
    >
      {notes && <NoteFields />}
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
      <PresentField />
      <TextField name="along" label={text.ombudsman.accounts.along} max={200} />
      <MembersField name="members" />
      <NotTogetherField />
      <ReportField />
      <RadioField
        name="accounts"
        label={text.ombudsman.accounts.question}
        hint={text.ombudsman.accounts.questionHint}
        options={common.accounts}
      />
    </StepForm>
  );
}
