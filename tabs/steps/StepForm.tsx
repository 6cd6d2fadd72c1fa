import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { StepInput } from '../../src/contract/step.ts';
import type { Step } from '../api/codes.ts';
import type { TabFailure } from '../api/request.ts';
import { DraftStatus, Restored } from '../form/DraftStatus.tsx';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { KeptForm } from '../form/KeptForm.tsx';
import { SavedBefore } from '../form/SavedBefore.tsx';
import { Buttons, Fields } from '../form/FormPanel.tsx';
import { createFormStore, type FormStore, type Values } from '../form/formStore.ts';
import { focusOther } from '../form/OtherText.tsx';
import { useDraft } from '../form/useDraft.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import { Goals } from './Goals.tsx';
import { useSending } from './useSending.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: '16px',
    marginTop: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 479px)': { padding: '12px' },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface StepFormProps<S extends Step> {
  readonly step: S;
  readonly initial: Values;
  readonly toInput: (form: FormStore) => StepInput<S>;
  /** What this step means, in a sentence. */
  readonly intro?: string;
  /** Where what is typed is kept between visits, if not under step and complaint; false where nothing is typed. */
  readonly draftKey?: string | false;
  /** Others may save meanwhile what this form begins with: theirs comes in, field by field. */
  readonly shared?: boolean;
  readonly submitLabel?: string;
  /** Nothing but this form stands below the title of the page. */
  readonly alone?: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  /** A refusal with an answer of its own; true when it was dealt with. */
  readonly onFailure?: (failure: TabFailure) => boolean;
  readonly children?: ReactNode;
}

/** One step as a form: opened, filled in, sent once; what is typed stays until it is saved. */
export function StepForm<S extends Step>(props: StepFormProps<S>) {
  const { common, text, notices } = useSession();
  const { kenmerk, question, permitted } = useCase();
  const styles = useStyles();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const Heading = props.alone === true ? 'h2' : 'h3';
  const [store] = useState(() => createFormStore(props.initial));
  const keptAt = [props.step, kenmerk, question].filter((part) => part !== undefined).join('/');
  const { draftKey = keptAt } = props;
  const typed = props.children !== undefined && draftKey !== false;
  const kept = useDraft(typed ? draftKey : undefined, {
    store,
    shared: props.shared === true ? props.initial : undefined,
  });
  const { draft, loaded } = kept;
  const sending = useSending(props, store, kept);
  const { busy, failure, before } = sending;

  useEffect(() => {
    // What was done before would stand over the fields of this.
    notices.show(undefined);
  }, [notices]);
  useEffect(() => {
    // Not there before what was typed is known.
    title.current?.focus();
  }, [loaded]);

  const submit = async () => {
    if (!focusOther(store, id)) await sending.submit();
  };

  return (
    <KeptForm
      store={store}
      id={id}
      kept={kept}
      busy={busy}
      onSubmit={submit}
      className={styles.form}
      labelledBy={`${id}-title`}
    >
      <Heading ref={title} tabIndex={-1} id={`${id}-title`} className={styles.title}>
        {common.steps[props.step]}
      </Heading>
      {props.intro !== undefined && <p className={styles.intro}>{props.intro}</p>}
      {props.children !== undefined && <Goals step={props.step} />}
      {failure && <ErrorSummary failure={failure} />}
      {before && (
        <SavedBefore
          title={text.draft.before.title}
          action={{ label: text.draft.discard, run: sending.discard }}
        >
          {text.draft.before.what}
        </SavedBefore>
      )}
      <Restored draft={draft} />
      {props.children !== undefined && <Fields>{props.children}</Fields>}
      <Buttons>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={busy || !permitted.includes(props.step)}
        >
          {busy ? text.busy : (props.submitLabel ?? common.steps[props.step])}
        </Button>
        <Button onClick={props.onClose}>{text.cancel}</Button>
        <DraftStatus draft={draft} />
      </Buttons>
    </KeptForm>
  );
}
