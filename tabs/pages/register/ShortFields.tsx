import { useEffect, useRef } from 'react';
import type { MeView } from '../../../src/contract/pageViews.ts';
import { AccusedFields } from '../../form/AccusedFields.tsx';
import { CheckField, LongField, SelectField, TextField } from '../../form/fields.tsx';
import { useFlag, useForm, useText } from '../../form/formContext.ts';
import { Pair } from '../../form/FormPanel.tsx';
import { useSession } from '../../session.ts';
import { KnownAlready } from './KnownAlready.tsx';

/** The eight fields that are enough. */
export function ShortFields({ me }: { readonly me: MeView }) {
  const { common, text } = useSession();
  const labels = text.register;
  useProposedAanduiding();
  return (
    <>
      <Pair>
        <SelectField name="channel" label={labels.channel} options={common.channels} />
        <TextField name="received" type="date" label={labels.received} latest={me.today} required />
      </Pair>
      <Pair>
        <TextField name="klager.name" label={labels.name} hint={labels.nameHint} max={200} />
        <TextField name="contact" label={labels.contact} hint={labels.contactHint} />
      </Pair>
      <KnownAlready />
      <LongField name="what" label={labels.what} hint={labels.whatHint} rows={6} required />
      <Pair>
        <SelectField
          name="category"
          label={labels.category}
          choose={labels.chooseCategory}
          options={common.categories}
          required
        />
        <TextField
          name="aanduiding"
          label={labels.aanduiding}
          hint={labels.aanduidingHint}
          max={60}
          required
        />
      </Pair>
      <AccusedFields prefix="accused." teams={me.teams} kinds={me.accusedKinds} />
      {me.maySolveAtOnce && <SolvedAtOnce />}
    </>
  );
}

/** Choosing a category proposes the short name, as long as nobody typed one of his own. */
function useProposedAanduiding() {
  const { common } = useSession();
  const { store } = useForm();
  const category = useText('category');
  const proposed = useRef('');

  useEffect(() => {
    const proposals: Readonly<Record<string, string>> = common.aanduidingen;
    const own = store.text('aanduiding');
    const next = proposals[category] ?? '';
    const untouched =
      own === '' || own === proposed.current || Object.values(proposals).includes(own);
    if (untouched && own !== next && category !== '') store.set('aanduiding', next);
    proposed.current = next;
  }, [category, common, store]);
}

/** Put right while the citizen was there: registered all the same, and sent on. */
function SolvedAtOnce() {
  const { text } = useSession();
  const labels = text.register;
  const solved = useFlag('solvedAtOnce');
  return (
    <>
      <CheckField name="solvedAtOnce" label={labels.solvedAtOnce} />
      {solved && (
        <LongField name="solvedAtOnce.agreed" label={labels.solvedHow} rows={3} required />
      )}
    </>
  );
}
