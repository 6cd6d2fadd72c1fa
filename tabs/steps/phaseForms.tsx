import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { Group } from '../form/Group.tsx';
import { CheckField, LongField, RadioField, TextField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { PersonField } from '../form/PersonField.tsx';
import { useSession } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps, StepFormComponent } from './form.ts';
import { StepForm } from './StepForm.tsx';

type OneText = 'op-schrift-stellen' | 'rapport-commissie';
type OneReason = 'geen-bemiddeling';

/** A step of which one text is asked. */
export const textForm = (step: OneText): StepFormComponent =>
  function TextForm({ onClose }: FormProps) {
    const { text } = useSession();
    const { kenmerk } = useDossier();
    const labels = text.forms.phases[step];
    return (
      <StepForm
        step={step}
        intro={labels.intro}
        draftKey={`${step}/${kenmerk}`}
        initial={{}}
        toInput={(form) => ({ text: form.text('text') })}
        onClose={onClose}
      >
        <LongField name="text" label={labels.text} rows={10} required />
      </StepForm>
    );
  };

/** A step of which only the reason is asked. */
export const reasonForm = (step: OneReason): StepFormComponent =>
  function ReasonForm({ onClose }: FormProps) {
    const { text } = useSession();
    const labels = text.forms.phases[step];
    return (
      <StepForm
        step={step}
        intro={labels.intro}
        initial={{}}
        toInput={(form) => ({ reason: form.text('reason') })}
        onClose={onClose}
      >
        <LongField name="reason" label={labels.reason} rows={3} required />
      </StepForm>
    );
  };

/** Tested against the law: what stood out, if anything. */
export function TestForm({ onClose }: FormProps) {
  const { text } = useSession();
  const labels = text.forms.phases.toetsen;
  return (
    <StepForm
      step="toetsen"
      intro={labels.intro}
      initial={{}}
      toInput={(form) => ({ remark: optional(form.text('remark')) })}
      onClose={onClose}
    >
      <LongField name="remark" label={labels.remark} hint={labels.remarkHint} rows={3} />
    </StepForm>
  );
}

/** What mayor or chief public prosecutor advise. */
export function AuthorityAdviceForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { today } = useCase();
  const labels = text.forms.phases['gezag-advies'];
  return (
    <StepForm
      step="gezag-advies"
      initial={{ on: today }}
      toInput={(form) => ({
        from: form.text('from') as StepInput<'gezag-advies'>['from'],
        on: form.text('on'),
        advice: form.text('advice'),
      })}
      onClose={onClose}
    >
      <RadioField
        name="from"
        label={labels.from}
        options={text.dossier.phases.authorities}
        required
      />
      <TextField name="on" type="date" label={text.forms.day.on} latest={today} required />
      <LongField name="advice" label={labels.advice} rows={5} required />
    </StepForm>
  );
}

/** The talk that brought both together, with how each lived through it. */
export function MediationForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today, kenmerk } = useCase();
  const labels = text.forms.phases['bemiddeling-vastleggen'];
  return (
    <StepForm
      step="bemiddeling-vastleggen"
      intro={labels.intro}
      draftKey={`bemiddeling/${kenmerk}`}
      initial={{ on: today, satisfied: '' }}
      toInput={(form) => ({
        on: form.text('on'),
        present: form.text('present'),
        facts: form.text('facts'),
        experience: {
          klager: form.text('experience.klager'),
          beklaagde: form.text('experience.beklaagde'),
        },
        apologies: (['klager', 'beklaagde'] as const).filter((side) =>
          form.flag(`apology.${side}`),
        ),
        satisfied: form.text('satisfied') === 'ja',
        agreed: optional(form.text('agreed')),
        letterWanted: form.flag('letterWanted'),
      })}
      onClose={onClose}
    >
      <Pair>
        <TextField name="on" type="date" label={text.forms.day.on} latest={today} required />
        <TextField name="present" label={text.forms.hearing.present} required />
      </Pair>
      <LongField name="facts" label={labels.facts} rows={5} required />
      <LongField name="experience.klager" label={labels.ofKlager} rows={4} required />
      <LongField name="experience.beklaagde" label={labels.ofEmployee} rows={4} required />
      <Group name="apologies" label={labels.apologies}>
        <CheckField name="apology.klager" label={common.sides.klager} />
        <CheckField name="apology.beklaagde" label={common.sides.beklaagde} />
      </Group>
      <RadioField name="satisfied" label={labels.satisfied} options={labels.answers} required />
      <Agreed />
    </StepForm>
  );
}

function Agreed() {
  const { text } = useSession();
  if (useText('satisfied') !== 'ja') return null;
  return (
    <>
      <LongField name="agreed" label={text.forms.solved.agreed} rows={3} required />
      <CheckField name="letterWanted" label={text.forms.solved.letterWanted} />
    </>
  );
}

/** The second phase: the complainant wants a judgement. */
export function ToCommitteeForm({ onClose }: FormProps) {
  const { text } = useSession();
  const labels = text.forms.phases['naar-commissie'];
  return (
    <StepForm
      step="naar-commissie"
      intro={labels.intro}
      initial={{}}
      toInput={(form) => ({ wish: optional(form.text('wish')) })}
      onClose={onClose}
    >
      <LongField name="wish" label={labels.wish} rows={3} />
    </StepForm>
  );
}

/** Who decides where the holder of that office cannot. */
export function DeciderForm({ onClose }: FormProps) {
  const { text } = useSession();
  const labels = text.forms.phases['beslisser-kiezen'];
  return (
    <StepForm
      step="beslisser-kiezen"
      intro={labels.intro}
      initial={{}}
      toInput={(form) => ({ to: form.text('to'), reason: form.text('reason') })}
      onClose={onClose}
    >
      <PersonField idName="to" nameName="toName" label={labels.to} hint={labels.toHint} />
      <LongField name="reason" label={labels.reason} rows={2} required />
    </StepForm>
  );
}

/** The manager talked it over with his employee or team. */
export function TalkedOverForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { today } = useCase();
  const labels = text.forms.phases.nabesproken;
  return (
    <StepForm
      step="nabesproken"
      intro={labels.intro}
      initial={{ on: today }}
      toInput={(form) => ({ on: form.text('on'), lesson: optional(form.text('lesson')) })}
      onClose={onClose}
    >
      <TextField name="on" type="date" label={text.forms.day.on} latest={today} required />
      <LongField name="lesson" label={labels.lesson} hint={labels.lessonHint} rows={3} />
    </StepForm>
  );
}
