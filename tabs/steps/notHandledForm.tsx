import type { StepInput } from '../../src/contract/step.ts';
import { LongField, SelectField, TextField } from '../form/fields.tsx';
import { useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Ground = StepInput<'buiten-behandeling'>['ground'];

/** Not handling a complaint: the ground, the motive, and what a passing ground or a missing talk asks beside it. */
export function NotHandledForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { grounds, facts, kenmerk } = useDossier();
  const labels = text.forms.notHandled;
  const spoken = facts.contacts.some((one) => one.with === 'klager' && one.reached);
  return (
    <StepForm
      step="buiten-behandeling"
      intro={labels.intro}
      draftKey={`buiten-behandeling/${kenmerk}`}
      initial={{ ground: '' }}
      toInput={(form) => ({
        ground: form.text('ground') as Ground,
        reason: form.text('reason'),
        noContact: optional(form.text('noContact')),
        checkOn: optional(form.text('checkOn')),
      })}
      onClose={onClose}
    >
      <SelectField
        name="ground"
        label={labels.ground}
        choose={labels.choose}
        options={Object.fromEntries(grounds.map((ground) => [ground, common.grounds[ground]]))}
        required
      />
      <CheckOn />
      <LongField name="reason" label={labels.reason} hint={labels.reasonHint} required />
      {!spoken && (
        <LongField name="noContact" label={labels.noContact} hint={labels.noContactHint} rows={2} />
      )}
    </StepForm>
  );
}

function CheckOn() {
  const { text } = useSession();
  const labels = text.forms.notHandled;
  return useText('ground') === 'strafrechtelijk-onderzoek' ? (
    <TextField
      name="checkOn"
      type="date"
      label={labels.checkOn}
      hint={labels.checkOnHint}
      required
    />
  ) : null;
}
