import { Pair } from '../form/FormPanel.tsx';
import { CheckField, LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { optional } from '../form/formStore.ts';
import { PersonField } from '../form/PersonField.tsx';
import type { StepInput } from '../../src/contract/step.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { LearnedFields, learnedIn } from './LearnedFields.tsx';
import { StepForm } from './StepForm.tsx';

type Talk = StepInput<'gesprek-vastleggen'>;

/** A talk: with whom, how, what for, and what was agreed. */
export function TalkForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { kenmerk, today } = useCase();
  const labels = text.forms.talk;
  return (
    <StepForm
      step="gesprek-vastleggen"
      draftKey={`gesprek/${kenmerk}`}
      initial={{ with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek', on: today }}
      toInput={(form) => ({
        with: form.text('with') as Talk['with'],
        how: form.text('how') as Talk['how'],
        purpose: form.text('purpose') as Talk['purpose'],
        on: form.text('on'),
        note: optional(form.text('note')),
        agreed: optional(form.text('agreed')),
        confirm: form.flag('confirm') || undefined,
      })}
      onClose={onClose}
    >
      <Pair>
        <SelectField name="with" label={labels.with} options={common.contactWith} />
        <SelectField name="how" label={labels.how} options={common.contactHow} />
        <SelectField name="purpose" label={labels.purpose} options={common.contactPurposes} />
        <TextField name="on" type="date" label={labels.on} latest={today} required />
      </Pair>
      <LongField name="note" label={labels.note} />
      <LongField name="agreed" label={labels.agreed} hint={labels.agreedHint} rows={2} />
      <CheckField name="confirm" label={labels.confirm} />
    </StepForm>
  );
}

/** Nobody answered: it counts as an attempt. */
export function NotReachedForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  return (
    <StepForm
      step="niet-bereikt"
      intro={text.forms.notReached.intro}
      initial={{ how: 'telefoon' }}
      toInput={(form) => ({ how: form.text('how') as StepInput<'niet-bereikt'>['how'] })}
      onClose={onClose}
    >
      <SelectField name="how" label={text.forms.notReached.how} options={common.contactHow} />
    </StepForm>
  );
}

/** Solved to satisfaction: what was agreed, who asked and when, letter or not. */
export function SolvedForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { kenmerk, today, me } = useCase();
  const labels = text.forms.solved;
  return (
    <StepForm
      step="opgelost-en-tevreden"
      intro={labels.intro}
      draftKey={`opgelost/${kenmerk}`}
      initial={{ askedBy: me.id, askedByName: me.name, askedOn: today, letterWanted: false }}
      toInput={(form) => ({
        agreed: form.text('agreed'),
        askedBy: form.text('askedBy'),
        askedOn: form.text('askedOn'),
        letterWanted: form.flag('letterWanted'),
        ...learnedIn(form),
      })}
      onClose={onClose}
    >
      <LongField name="agreed" label={labels.agreed} required />
      <Pair>
        <PersonField idName="askedBy" nameName="askedByName" label={labels.askedBy} />
        <TextField name="askedOn" type="date" label={labels.askedOn} latest={today} required />
      </Pair>
      <CheckField name="letterWanted" label={labels.letterWanted} />
      <LearnedFields />
    </StepForm>
  );
}

/** Talked over with the team, and what it learnt. */
export function TalkedWithTeamForm({ onClose }: FormProps) {
  const { text } = useSession();
  return (
    <StepForm
      step="besproken"
      intro={text.forms.plain.besproken}
      initial={{}}
      toInput={learnedIn}
      onClose={onClose}
    >
      <LearnedFields />
    </StepForm>
  );
}

/** After the letter: is the complainant satisfied? */
export function AfterCareForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  return (
    <StepForm
      step="tevredenheid"
      intro={text.forms.afterCare.intro}
      initial={{ answer: '', how: 'telefoon' }}
      toInput={(form) => ({
        answer: form.text('answer') as StepInput<'tevredenheid'>['answer'],
        how: form.text('how') as NonNullable<StepInput<'tevredenheid'>['how']>,
        allDealtWith:
          form.text('answer') === 'niet-bereikt' ? undefined : form.flag('allDealtWith'),
      })}
      onClose={onClose}
    >
      <RadioField
        name="answer"
        label={text.forms.afterCare.answer}
        options={common.satisfaction}
        required
      />
      <SelectField name="how" label={text.forms.talk.how} options={common.contactHow} />
      <CheckField name="allDealtWith" label={text.ombudsman.afterwards.allDealtWith} />
    </StepForm>
  );
}
