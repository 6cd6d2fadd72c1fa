import type { StepInput } from '../../src/contract/step.ts';
import { Pair } from '../form/FormPanel.tsx';
import { LongField, RadioField, TextField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { PersonField } from '../form/PersonField.tsx';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

/** How there is contact for a while, and because of which behaviour. */
export function ContactRuleForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today, kenmerk } = useCase();
  const labels = text.forms.contactRule;
  return (
    <StepForm
      step="contactregel"
      intro={labels.intro}
      draftKey={`contactregel/${kenmerk}`}
      initial={{ rule: '', from: today }}
      toInput={(form) => ({
        rule: form.text('rule') as StepInput<'contactregel'>['rule'],
        personId: optional(form.text('personId')),
        behaviour: form.text('behaviour'),
        from: form.text('from'),
        reviewOn: form.text('reviewOn'),
      })}
      onClose={onClose}
    >
      <RadioField name="rule" label={labels.rule} options={common.contactRules} required />
      <WhoSpeaks />
      <LongField name="behaviour" label={labels.behaviour} hint={labels.behaviourHint} required />
      <Pair>
        <TextField name="from" type="date" label={labels.from} required />
        <TextField name="reviewOn" type="date" label={labels.reviewOn} required />
      </Pair>
    </StepForm>
  );
}

function WhoSpeaks() {
  const { text } = useSession();
  return useText('rule') === 'vaste-persoon' ? (
    <PersonField idName="personId" nameName="personName" label={text.forms.contactRule.person} />
  ) : null;
}

/** Closes a complaint of which the complainant is silent; a person says why. */
export function SilenceForm({ onClose }: FormProps) {
  const { text } = useSession();
  const labels = text.forms.silence;
  return (
    <StepForm
      step="sluiten-na-stilte"
      intro={labels.intro}
      initial={{}}
      toInput={(form) => ({ reason: form.text('reason') })}
      onClose={onClose}
    >
      <LongField name="reason" label={labels.reason} rows={3} required />
    </StepForm>
  );
}

/** The rule on contact is no longer needed. */
export function EndContactRuleForm({ onClose }: FormProps) {
  const { text } = useSession();
  const labels = text.forms.contactRule;
  return (
    <StepForm
      step="contactregel-opheffen"
      intro={labels.endIntro}
      initial={{}}
      toInput={(form) => ({ reason: form.text('reason') })}
      onClose={onClose}
    >
      <LongField name="reason" label={labels.endReason} rows={2} required />
    </StepForm>
  );
}
