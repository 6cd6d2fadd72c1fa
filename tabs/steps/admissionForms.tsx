import type { StepInput } from '../../src/contract/step.ts';
import { LongField, RadioField, SelectField, TextField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';
import { useVersion } from './verdictForms.tsx';

/** The day on which the coordinator received what somebody else had received. */
export function ForwardedForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today } = useCase();
  const labels = text.forms.forwarded;
  return (
    <StepForm
      step="doorgestuurd"
      intro={labels.intro}
      initial={{ on: today, from: 'diensthoofd' }}
      toInput={(form) => ({
        on: form.text('on'),
        from: form.text('from') as StepInput<'doorgestuurd'>['from'],
      })}
      onClose={onClose}
    >
      <TextField name="on" type="date" label={labels.on} latest={today} required />
      <RadioField name="from" label={labels.from} options={common.forwardedBy} />
    </StepForm>
  );
}

/** Admissible, or not: then on which ground, why, and after which talk. */
export function AdmissibilityForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { kenmerk } = useDossier();
  const labels = text.forms.admissibility;
  return (
    <StepForm
      step="ontvankelijkheid"
      intro={labels.intro}
      draftKey={`ontvankelijkheid/${kenmerk}`}
      initial={{ admissible: '' }}
      toInput={(form) => {
        const no = form.text('admissible') === 'nee';
        if (!no) return { admissible: true };
        return {
          admissible: false,
          ground: optional(form.text('ground')) as StepInput<'ontvankelijkheid'>['ground'],
          reason: optional(form.text('reason')),
          whyNoContact: optional(form.text('whyNoContact')),
        };
      }}
      onClose={onClose}
    >
      <RadioField name="admissible" label={labels.admissible} options={labels.answers} required />
      <NotAdmissible />
    </StepForm>
  );
}

function NotAdmissible() {
  const { common, text } = useSession();
  const { choices, facts } = useDossier();
  const labels = text.forms.admissibility;
  if (useText('admissible') !== 'nee') return null;
  const spoken = facts.contacts.some((one) => one.with === 'klager' && one.reached);
  return (
    <>
      <SelectField
        name="ground"
        label={labels.ground}
        choose={labels.choose}
        options={Object.fromEntries(choices.grounds.map((code) => [code, common.grounds[code]]))}
        required
      />
      <LongField name="reason" label={labels.reason} hint={labels.reasonHint} required rows={4} />
      {!spoken && (
        <LongField
          name="whyNoContact"
          label={labels.whyNoContact}
          hint={labels.whyNoContactHint}
          required
          rows={2}
        />
      )}
    </>
  );
}

/** Neutral, or not: then the behandelaar looks into it again. */
export function NeutralityForm({ onClose, onDone }: FormProps & { readonly onDone?: () => void }) {
  const { text } = useSession();
  const version = useVersion();
  const labels = text.forms.neutrality;
  return (
    <StepForm
      step="neutraliteit"
      intro={labels.intro}
      initial={{ neutral: 'ja' }}
      toInput={(form) => ({
        version,
        neutral: form.text('neutral') !== 'nee',
        reason: optional(form.text('reason')),
      })}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <RadioField name="neutral" label={labels.neutral} options={labels.answers} />
      <WhyNotNeutral />
    </StepForm>
  );
}

function WhyNotNeutral() {
  const { text } = useSession();
  const labels = text.forms.neutrality;
  if (useText('neutral') !== 'nee') return null;
  return (
    <LongField name="reason" label={labels.reason} hint={labels.reasonHint} required rows={4} />
  );
}
