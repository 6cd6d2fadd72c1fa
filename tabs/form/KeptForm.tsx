import type { ReactNode, Ref } from 'react';
import { Blocks } from '../parts/PageSkeleton.tsx';
import type { Draft } from './draftState.ts';
import { FormContext, useFormPlace } from './formContext.ts';
import type { FormStore } from './formStore.ts';

interface KeptFormProps {
  readonly store: FormStore;
  /** Of the fields' ids. */
  readonly id: string;
  readonly kept: { readonly draft: Draft; readonly loaded: boolean };
  readonly busy?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly className?: string | undefined;
  readonly labelledBy?: string;
  readonly ref?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
}

/** A form that stands once what was typed before is known, and is sent once at a time. */
export function KeptForm(props: KeptFormProps) {
  const { store, id, kept, busy = false, onSubmit, className, labelledBy, ref, children } = props;
  const place = useFormPlace({ store, id, onLeave: kept.draft.saveNow });
  if (!kept.loaded) return <Blocks />;
  return (
    <FormContext value={place}>
      <form
        ref={ref}
        noValidate
        className={className}
        aria-labelledby={labelledBy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && !hasUnchosen(event.currentTarget, store)) void onSubmit();
        }}
      >
        {children}
      </form>
    </FormContext>
  );
}

/** Leads to the first colleague who was typed and not chosen: sent like this, the form would leave him out unseen. */
function hasUnchosen(form: HTMLFormElement, store: FormStore): boolean {
  const field = form.querySelector<HTMLElement>('[data-unchosen]');
  if (!field) return false;
  store.fail([{ field: field.dataset['unchosen'] ?? '', code: 'not-a-choice' }]);
  field.focus();
  return true;
}
