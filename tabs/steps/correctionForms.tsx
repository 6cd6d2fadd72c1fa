import type { DossierView } from '../../src/contract/dossierView.ts';
import type { StepInput } from '../../src/contract/step.ts';
import { LongField, SelectField, TextField } from '../form/fields.tsx';
import { optional } from '../form/formStore.ts';
import { useSession, type Session } from '../session.ts';
import { useCase, useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';

type Kind = StepInput<'gebeurtenis-vervallen'>['kind'];

/** The day of receipt was wrong. */
export function ReceiptForm({ onClose }: FormProps) {
  const { text } = useSession();
  const { today } = useCase();
  const { registration } = useDossier();
  const { received, receivedByCoordinator } = registration;
  const labels = text.forms.receipt;
  return (
    <StepForm
      step="ontvangst-corrigeren"
      intro={labels.intro}
      initial={{ received, receivedByCoordinator: receivedByCoordinator ?? '' }}
      toInput={(form) => ({
        received: form.text('received'),
        receivedByCoordinator: optional(form.text('receivedByCoordinator')),
        reason: form.text('reason'),
      })}
      onClose={onClose}
    >
      <TextField name="received" type="date" label={labels.received} latest={today} required />
      {receivedByCoordinator !== undefined && (
        <TextField
          name="receivedByCoordinator"
          type="date"
          label={labels.byCoordinator}
          latest={today}
        />
      )}
      <LongField name="reason" label={labels.reason} rows={2} required />
    </StepForm>
  );
}

/** Takes back what was recorded by mistake. */
export function StrikeForm({ onClose }: FormProps) {
  const session = useSession();
  const dossier = useDossier();
  const labels = session.text.forms.struck;
  return (
    <StepForm
      step="gebeurtenis-vervallen"
      intro={labels.intro}
      initial={{ what: '' }}
      toInput={(form) => {
        const [kind = '', place = ''] = form.text('what').split(' ');
        return { kind: kind as Kind, place: Number(place), reason: form.text('reason') };
      }}
      onClose={onClose}
    >
      <SelectField
        name="what"
        label={labels.what}
        choose={labels.choose}
        options={mistakes(dossier, session)}
        required
      />
      <LongField name="reason" label={labels.reason} rows={2} required />
    </StepForm>
  );
}

const mistakes = (
  { facts }: DossierView,
  { common, text }: Session,
): Readonly<Record<string, string>> => {
  const { kinds } = text.forms.struck;
  const listed = (
    kind: Kind,
    list: readonly { readonly on: string; readonly struck?: unknown }[],
  ): readonly (readonly [string, string])[] =>
    list.flatMap(({ on, struck }, place) =>
      struck ? [] : [[`${kind} ${place}`, kinds[kind](common.dates.day(on))] as const],
    );
  return Object.fromEntries([
    ...listed('verlenging', facts.verdagingen),
    ...listed('verder-uitstel', facts.furtherDelays ?? []),
    ...listed('gesprek', facts.contacts),
    ...facts.hearings.flatMap(({ held }, place) =>
      held ? [[`hoorgesprek ${place}`, kinds.hoorgesprek(common.dates.day(held.on))] as const] : [],
    ),
  ]);
};
