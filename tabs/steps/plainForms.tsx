import { LongField, TextField } from '../form/fields.tsx';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import type { FormProps, StepFormComponent } from './form.ts';
import { StepForm } from './StepForm.tsx';

type PlainStep =
  | 'zelf-betrokken'
  | 'toewijzing-ongedaan'
  | 'accepteren'
  | 'acceptatie-ongedaan'
  | 'hervatten'
  | 'verlenging-ongedaan'
  | 'brief-niet-bereikt'
  | 'voortgangsbericht'
  | 'afsluiten';

/** A step without anything to fill in: one sentence says what it does. */
export const plainForm = (step: PlainStep): StepFormComponent =>
  function PlainForm({ onClose }: FormProps) {
    const { text } = useSession();
    return (
      <StepForm
        step={step}
        intro={text.forms.plain[step]}
        initial={{}}
        toInput={() => ({})}
        onClose={onClose}
      />
    );
  };

/** A step of which only the day is asked. */
export const dayForm = (
  step: 'verteld' | 'afschrift' | 'gezag-inlichten' | 'leidinggevende-inlichten',
): StepFormComponent =>
  function DayForm({ onClose }: FormProps) {
    const { text } = useSession();
    const { today } = useCase();
    return (
      <StepForm
        step={step}
        intro={text.forms.day[step]}
        initial={{ on: today }}
        draftKey={false}
        toInput={(form) => ({ on: form.text('on') })}
        onClose={onClose}
      >
        <TextField name="on" type="date" label={text.forms.day.on} latest={today} required />
      </StepForm>
    );
  };

/** The complainant comes back: there is no term for that. */
export function ReopenForm({ onClose }: FormProps) {
  const { text } = useSession();
  return (
    <StepForm
      step="heropenen"
      intro={text.forms.reopen.intro}
      initial={{}}
      toInput={(form) => ({ reason: form.text('reason') })}
      onClose={onClose}
    >
      <LongField name="reason" label={text.forms.reopen.reason} required rows={3} />
    </StepForm>
  );
}
