import type { StepInput } from '../../../src/contract/step.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { LongField, RadioField, SelectField, TextField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { optional } from '../../form/formStore.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../caseContext.ts';
import type { FormProps } from '../form.ts';
import { openRound } from '../openRound.ts';
import { StepForm } from '../StepForm.tsx';

/** One side reads what the other said. */
export function PutRecordForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today, dossier } = useCase();
  const labels = text.ombudsman.accounts;
  // Whoever had it last reacted: it is the other one's turn.
  const last = dossier?.facts.rounds?.at(-1)?.side;
  return (
    <StepForm
      step="verslag-voorleggen"
      intro={labels.intro}
      initial={{ side: last === 'klager' ? 'beklaagde' : 'klager', on: today }}
      toInput={(form) => ({
        side: form.text('side') as StepInput<'verslag-voorleggen'>['side'],
        on: form.text('on'),
      })}
      onClose={onClose}
    >
      <Pair>
        <SelectField name="side" label={labels.side} options={common.sides} />
        <TextField name="on" type="date" label={labels.putOn} latest={today} required />
      </Pair>
    </StepForm>
  );
}

export function ReactionForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const { today, kenmerk, dossier } = useCase();
  const labels = text.ombudsman.accounts;
  const open = dossier && openRound(dossier);
  return (
    <StepForm
      step="reactie-vastleggen"
      {...(open && {
        intro: labels.reactionOf({
          whom: common.sides[open.side],
          day: common.dates.day(open.put.on),
        }),
      })}
      draftKey={`reactie/${kenmerk}`}
      initial={{ on: today, as: '' }}
      toInput={(form) => ({
        on: form.text('on'),
        as: form.text('as') as StepInput<'reactie-vastleggen'>['as'],
        text: optional(form.text('text')),
      })}
      onClose={onClose}
    >
      <RadioField name="as" label={labels.as} options={common.reactions} required />
      <TextField name="on" type="date" label={labels.reactedOn} latest={today} required />
      <LongField name="text" label={labels.text} rows={4} />
    </StepForm>
  );
}

export function SettleAccountsForm({ onClose }: FormProps) {
  const { common, text } = useSession();
  const labels = text.ombudsman.accounts;
  return (
    <StepForm
      step="lezingen-afronden"
      intro={labels.settledIntro}
      initial={{ as: '' }}
      toInput={(form) => ({
        as: form.text('as') as StepInput<'lezingen-afronden'>['as'],
        reason: optional(form.text('reason')),
      })}
      onClose={onClose}
    >
      <RadioField name="as" label={labels.settledAs} options={common.accountsSettled} required />
      <SettledReason />
    </StepForm>
  );
}

function SettledReason() {
  const { text } = useSession();
  const required = useText('as') === 'definitief';
  return (
    <LongField name="reason" label={text.ombudsman.accounts.reason} rows={2} required={required} />
  );
}
