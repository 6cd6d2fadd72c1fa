import { LongField, RadioField } from '../form/fields.tsx';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

/** The answer of a colleague who does not see the dossier. */
export function AnswerForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { kenmerk, question = '' } = useCase();
  return (
    <StepForm
      step="vraag-beantwoorden"
      draftKey={`antwoord/${kenmerk}/${question}`}
      initial={{}}
      toInput={(form) => ({ question, answer: form.text('answer') })}
      onClose={onClose}
    >
      <LongField name="answer" label={text.consult.page.answer} required />
    </StepForm>
  );
}

/** Yes or no to a solution outside the usual; a no has its reason. */
export function SolutionDecidedForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { question = '' } = useCase();
  const labels = text.consult.page;
  return (
    <StepForm
      step="oplossing-beslissen"
      initial={{ granted: 'ja' }}
      toInput={(form) => ({
        question,
        granted: form.text('granted') === 'ja',
        remark: optional(form.text('remark')),
      })}
      onClose={onClose}
    >
      <RadioField
        name="granted"
        label={labels.granted}
        options={{ ja: labels.yes, nee: labels.no }}
      />
      <LongField name="remark" label={labels.remark} rows={2} />
    </StepForm>
  );
}
