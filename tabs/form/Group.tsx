import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFieldText } from '../parts/failureText.ts';
import { fieldId, useFieldFailure, useFieldName, useForm } from './formContext.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(230px, 100%), 1fr))',
  },
  legend: { padding: '0 0 2px' },
  failure: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground3,
  },
});

interface GroupProps {
  /** Path under which a failure of the choices together is reported. */
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Several choices that belong together, under one question. */
export function Group({ name, label, children }: GroupProps) {
  const styles = useStyles();
  const { id } = useForm();
  const failure = useFieldFailure(name);
  const fieldText = useFieldText();
  const failureId = `${fieldId(id, name)}-failure`;
  useFieldName(name, label);
  return (
    <fieldset
      id={fieldId(id, name)}
      className={styles.group}
      aria-describedby={failure ? failureId : undefined}
    >
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.columns}>{children}</div>
      {failure && (
        <p id={failureId} className={styles.failure}>
          {fieldText(failure)}
        </p>
      )}
    </fieldset>
  );
}
