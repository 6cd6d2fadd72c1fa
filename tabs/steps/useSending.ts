import { useState } from 'react';
import type { Step } from '../api/codes.ts';
import type { TabFailure } from '../api/request.ts';
import type { FormStore } from '../form/formStore.ts';
import type { KeptDraft } from '../form/useDraft.ts';
import { useCase } from './caseContext.ts';
import type { StepFormProps } from './StepForm.tsx';
import { hasOtherWords, useStep } from './useStep.ts';

interface Sending {
  readonly submit: () => Promise<void>;
  readonly busy: boolean;
  readonly failure: TabFailure | undefined;
  /** The same command stood already, perhaps with other words: what stands in the form was not saved. */
  readonly before: boolean;
  readonly discard: () => void;
}

/** Sends a form under its own id, with what the person has seen; it stays until it stands. */
export function useSending<S extends Step>(
  props: Pick<StepFormProps<S>, 'step' | 'toInput' | 'onDone' | 'onClose' | 'onFailure'>,
  store: FormStore,
  { draft, sent, isKept }: KeptDraft,
): Sending {
  const { volgnummer } = useCase();
  const send = useStep();
  const [seen, setSeen] = useState(volgnummer);
  const [failure, setFailure] = useState<TabFailure>();
  const [before, setBefore] = useState(false);
  const [busy, setBusy] = useState(false);

  // What changed stands on the page now: the next press answers for that.
  if (failure && !busy && seen !== volgnummer) setSeen(volgnummer);

  const submit = async () => {
    setBusy(true);
    setFailure(undefined);
    setBefore(false);
    const { step, toInput } = props;
    const values = store.values();
    const same = isKept ? { isSame: () => sent.areOnly(values) } : {};
    const { command } = draft.state();
    sent.go(values);
    const result = await send({ step, command, seen, input: toInput(store), ...same });
    sent.answered(result.ok ? undefined : result.failure);
    if (!result.ok || hasOtherWords(result, same)) setBusy(false);
    if (hasOtherWords(result, same)) {
      draft.anew();
      setBefore(true);
      return;
    }
    if (result.ok) {
      await draft.remove();
      props.onDone?.();
      props.onClose();
      return;
    }
    if (props.onFailure?.(result.failure) === true) return;
    store.fail(result.failure.fields ?? []);
    setFailure(result.failure);
  };

  return {
    ...{ submit, busy, failure, before },
    discard: () => {
      setBefore(false);
      void draft.discard();
    },
  };
}
