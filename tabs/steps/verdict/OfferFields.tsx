import { Pair } from '../../form/FormPanel.tsx';
import { LongField, SelectField, TextField } from '../../form/fields.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { ApologyGuide } from './ApologyGuide.tsx';

/** Apology, who to whom, and compensation; folded, as many verdicts have neither. */
export function OfferFields() {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  return (
    <Fold title={labels.offerTitle} level={3}>
      <ApologyGuide />
      <Pair>
        <TextField
          name="apology.who"
          label={labels.apologyWho}
          hint={labels.apologyHint}
          max={200}
        />
        <TextField name="apology.whom" label={labels.apologyWhom} max={200} />
        <SelectField
          name="apology.how"
          label={labels.apologyHow}
          choose={labels.choose}
          options={common.apologyHow}
        />
      </Pair>
      <LongField name="compensation" label={labels.compensation} rows={2} />
    </Fold>
  );
}
