import { LongField } from '../form/fields.tsx';
import { useSession } from '../session.ts';
import { useDossier } from './caseContext.ts';
import type { FormProps } from './form.ts';
import { StepForm } from './StepForm.tsx';
import { LearningFields } from './verdict/LearningFields.tsx';
import { OfferFields } from './verdict/OfferFields.tsx';
import { Parts } from './verdict/Parts.tsx';
import { initialOf, verdictOf } from './verdict/verdictValues.ts';
import { WhatWasSaid } from './verdict/WhatWasSaid.tsx';

/** The draft verdict: each part with findings, judgement and reasons; every save is a new version. */
export function VerdictForm({ onClose }: FormProps) {
  const { text } = useSession();
  const dossier = useDossier();
  const { choices } = dossier;
  const labels = text.forms.verdict;
  return (
    <StepForm
      step="oordeel-concept"
      intro={labels.intro}
      draftKey={`oordeel/${dossier.kenmerk}`}
      initial={initialOf(dossier)}
      shared
      toInput={(form) => ({
        ...verdictOf(form),
        basedOn: dossier.drafts.at(-1)?.version ?? 0,
      })}
      submitLabel={labels.save}
      onClose={onClose}
    >
      <WhatWasSaid />
      <Parts />
      {choices.report && (
        <LongField name="summary" label={labels.summary} hint={labels.summaryHint} required />
      )}
      <LongField
        name="conclusions"
        label={labels.conclusions}
        hint={labels.conclusionsHint}
        required
      />
      <LongField name="offer" label={labels.offer} hint={labels.offerHint} rows={2} />
      <OfferFields />
      <LongField name="lesson" label={labels.lesson} hint={labels.lessonHint} rows={2} required />
      <LearningFields />
    </StepForm>
  );
}
