import type { StepInput } from '../../../src/contract/step.ts';
import { CheckField, LongField, SelectField } from '../../form/fields.tsx';
import { optional } from '../../form/formStore.ts';
import { Group } from '../../form/Group.tsx';
import { useSession } from '../../session.ts';
import { useDossier } from '../caseContext.ts';
import type { FormProps } from '../form.ts';
import { StepForm } from '../StepForm.tsx';

type Motive = StepInput<'kern-vastleggen'>['motives'][number];
type Rung = StepInput<'trede-vastleggen'>['to'];

/** What it really is about; begins with what was written last. */
export function CoreForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { kenmerk, facts } = useDossier();
  const labels = text.ombudsman.core;
  const last = facts.cores?.at(-1);
  const motives = Object.keys(common.motives) as readonly Motive[];
  return (
    <StepForm
      step="kern-vastleggen"
      intro={labels.intro}
      draftKey={`kern/${kenmerk}`}
      initial={{
        core: last?.core ?? '',
        statedWish: last?.statedWish ?? '',
        underlyingWish: last?.underlyingWish ?? '',
        expectations: last?.expectations ?? '',
        ...Object.fromEntries((last?.motives ?? []).map((motive) => [`motives.${motive}`, true])),
      }}
      toInput={(form) => ({
        core: form.text('core'),
        statedWish: optional(form.text('statedWish')),
        underlyingWish: optional(form.text('underlyingWish')),
        motives: motives.filter((motive) => form.flag(`motives.${motive}`)),
        expectations: optional(form.text('expectations')),
      })}
      onClose={onClose}
    >
      <LongField name="core" label={labels.core} rows={2} required />
      <LongField name="statedWish" label={labels.statedWish} rows={2} />
      <LongField
        name="underlyingWish"
        label={labels.underlyingWish}
        hint={labels.underlyingHint}
        rows={2}
      />
      <Group name="motives" label={labels.motives}>
        {motives.map((motive) => (
          <CheckField key={motive} name={`motives.${motive}`} label={common.motives[motive]} />
        ))}
      </Group>
      <LongField name="expectations" label={labels.expectations} rows={2} />
    </StepForm>
  );
}

/** Another rung of the ladder, with why. */
export function RungForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const labels = text.ombudsman.core;
  return (
    <StepForm
      step="trede-vastleggen"
      initial={{}}
      toInput={(form) => ({ to: Number(form.text('to')) as Rung, reason: form.text('reason') })}
      onClose={onClose}
    >
      <SelectField
        name="to"
        label={labels.rungTo}
        choose={text.ombudsman.choose}
        options={common.rungs}
        required
      />
      <LongField name="reason" label={labels.reason} rows={2} required />
    </StepForm>
  );
}
