import { Pair } from '../../form/FormPanel.tsx';
import { LongField, SelectField, TextField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { ApologyGuide } from './ApologyGuide.tsx';

/** Apology, who to whom, and compensation; folded, as many verdicts have neither. */
export function OfferFields() {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  // Who apologises does so to somebody, in some way.
  const required = useText('apology.who').trim() !== '';
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
        <TextField name="apology.whom" label={labels.apologyWhom} max={200} required={required} />
        <SelectField
          name="apology.how"
          label={labels.apologyHow}
          choose={labels.choose}
          options={common.apologyHow}
          required={required}
        />
      </Pair>
      <LongField name="compensation" label={labels.compensation} rows={2} />
    </Fold>
  );
}
