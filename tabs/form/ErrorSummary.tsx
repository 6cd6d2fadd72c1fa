import { Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FieldFailure } from '../../src/contract/failure.ts';
import type { TabFailure } from '../api/request.ts';
import { useFailureText, useFieldText } from '../parts/failureText.ts';
import { Message } from '../parts/Message.tsx';
import { useSession } from '../session.ts';
import { fieldId, useForm } from './formContext.ts';

const useStyles = makeStyles({
  link: { display: 'inline', textAlign: 'left' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** Why the form was not saved, each field named and reachable; takes the focus when it appears. */
export function ErrorSummary({ failure }: { readonly failure: TabFailure }) {
  const { common, text, signIn } = useSession();
  const { id, store } = useForm();
  const styles = useStyles();
  const failureText = useFailureText();
  const fieldText = useFieldText();
  const box = useRef<HTMLDivElement>(null);

  // What stands above need not be said again.
  const linkText = (label: string, field: FieldFailure) =>
    field.code === failure.code ? label : `${asked(label)} ${fieldText(field)}`;

  useEffect(() => {
    box.current?.focus();
  }, [failure]);

  return (
    <Message
      ref={box}
      intent="error"
      title={failureText(failure)}
      {...(failure.code === 'unauthenticated' && {
        action: { label: text.signIn, run: () => void signIn() },
      })}
    >
      {failure.fields && failure.fields.length > 0 && (
        <ul className={styles.list}>
          {failure.fields.map((field) => (
            <li key={`${field.field} ${field.code}`}>
              <Link
                as="button"
                type="button"
                className={styles.link}
                onClick={() => focusField(fieldId(id, field.field))}
              >
                {linkText(store.labelOf(field.field) ?? text.field, field)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {failure.since && failure.since.length > 0 && (
        <ul className={styles.list}>
          {failure.since.map((change) => (
            <li key={`${change.at} ${change.action}`}>
              {`${common.dates.moment(change.at)}: ${change.by} ${actionText(common.actions, change.action)}`}
            </li>
          ))}
        </ul>
      )}
    </Message>
  );
}

/** A question needs no colon behind it. */
const asked = (label: string): string => (label.endsWith('?') ? label : `${label}:`);

const actionText = (actions: Readonly<Record<string, string>>, action: string): string =>
  actions[action] ?? action;

function focusField(id: string) {
  const field = document.getElementById(id);
  // A group of choices takes no focus itself.
  const control = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
}
