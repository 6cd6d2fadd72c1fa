import { Button } from '@fluentui/react-components';
import type { StepInput } from '../../src/contract/step.ts';
import { addRow } from '../form/addRow.ts';
import { Group } from '../form/Group.tsx';
import { LongField, SelectField, TextField } from '../form/fields.tsx';
import { useForm, useText } from '../form/formContext.ts';
import { optional } from '../form/formStore.ts';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Advice = StepInput<'advies-commissie'>['parts'][number]['advice'];
const MOST = 12;

/** The committee's written advice, part by part. */
export function AdviceForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { kenmerk, registration } = useDossier();
  const labels = text.forms.phases['advies-commissie'];
  return (
    <StepForm
      step="advies-commissie"
      intro={labels.intro}
      draftKey={`advies/${kenmerk}`}
      initial={{ count: '1', 'parts.0.part': registration.aanduiding }}
      toInput={(form) => ({
        parts: Array.from({ length: Number(form.text('count')) }, (_none, index) => ({
          part: form.text(`parts.${String(index)}.part`),
          advice: form.text(`parts.${String(index)}.advice`) as Advice,
          reasons: form.text(`parts.${String(index)}.reasons`),
        })),
        recommendations: optional(form.text('recommendations')),
      })}
      onClose={onClose}
    >
      <AdviceParts />
      <LongField name="recommendations" label={labels.recommendations} rows={3} />
    </StepForm>
  );
}

function AdviceParts() {
  const { common, text, newId } = useSession();
  const { store } = useForm();
  const { choices } = useDossier();
  const count = Number(useText('count'));
  const labels = text.forms.phases['advies-commissie'];
  const options = Object.fromEntries(
    choices.outcomes.map(({ code }) => [code, common.outcomes[code]]),
  );
  return (
    <>
      {Array.from({ length: count }, (_none, index) => (
        <Group
          key={index}
          name={`parts.${String(index)}`}
          label={text.forms.verdict.partNumber(index + 1)}
        >
          <TextField
            name={`parts.${String(index)}.part`}
            label={text.forms.verdict.part}
            max={300}
            required
          />
          <SelectField
            name={`parts.${String(index)}.advice`}
            label={labels.advice}
            choose={text.forms.verdict.choose}
            options={options}
            required
          />
          <LongField
            name={`parts.${String(index)}.reasons`}
            label={text.forms.verdict.reasons}
            required
          />
        </Group>
      ))}
      {count < MOST && (
        <div>
          <Button
            onClick={() => {
              addRow(store, newId());
            }}
          >
            {text.forms.verdict.addPart}
          </Button>
        </div>
      )}
    </>
  );
}
