import { CheckField, LongField } from '../form/fields.tsx';
import { optional, type FormStore } from '../form/formStore.ts';
import { useSession } from '../session.ts';

/** Asked of everything that was solved; may stay empty (O32). */
export function LearnedFields() {
  const labels = useSession().text.forms.learned;
  return (
    <>
      <LongField name="lesson" label={labels.lesson} rows={2} />
      <CheckField name="wider" label={labels.wider} />
    </>
  );
}

export const learnedIn = (form: FormStore) => ({
  lesson: optional(form.text('lesson')),
  ...(form.flag('wider') && { wider: true }),
});
