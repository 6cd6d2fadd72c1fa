import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  makeStyles,
  type FieldProps,
  type InputProps,
  type TextareaProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFieldText } from '../parts/failureText.ts';
import {
  fieldId,
  useFieldFailure,
  useFieldName,
  useFlag,
  useForm,
  useText,
} from './formContext.ts';
import { OtherText } from './OtherText.tsx';

const useStyles = makeStyles({
  // A long choice must not push the page wider than the screen.
  wide: { width: '100%', minWidth: 0, '& > select': { minWidth: 0 } },
});

interface Named {
  /** Path of the value in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

type Own<Props> = Pick<Named, 'name'> & Omit<Props, 'name' | 'value' | 'onChange'>;

interface AroundProps extends Named {
  /** Several controls under one label are not led to by it. */
  readonly many?: boolean;
  /** What the values are called, where one is chosen of several. */
  readonly options?: Readonly<Record<string, string>>;
  readonly children: FieldProps['children'];
}

/** Label, hint and what is wrong around one control. */
function Around(props: AroundProps) {
  const { name, label, hint, required, many = false, options = {}, children } = props;
  const { id } = useForm();
  const failure = useFieldFailure(name);
  const fieldText = useFieldText();
  useFieldName(name, label);
  return (
    <>
      <Field
        // The control has an id of its own, to which the summary of errors leads as well.
        label={many ? label : { children: label, htmlFor: fieldId(id, name) }}
        hint={hint ?? null}
        required={required === true}
        validationMessage={failure ? fieldText(failure) : null}
      >
        {children}
      </Field>
      <OtherText of={[name]} label={label} options={options} />
    </>
  );
}

function useControl(name: string) {
  const { store, id, onLeave } = useForm();
  return {
    id: fieldId(id, name),
    value: useText(name),
    onBlur: onLeave,
    put: (value: string) => {
      store.set(name, value);
    },
  };
}

export interface TextFieldProps extends Named {
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email' | 'url' | 'number';
  readonly max?: number;
  readonly latest?: string;
}

/** One line of text, or a day or time by the browser's own chooser. */
export function TextField({ type = 'text', max, latest, ...named }: TextFieldProps) {
  return (
    <Around {...named}>
      <Line
        name={named.name}
        type={type}
        {...(max === undefined ? {} : { maxLength: max })}
        {...(latest === undefined ? {} : { max: latest })}
      />
    </Around>
  );
}

// Apart from what stands around it: a key draws the control and nothing else.
function Line({ name, ...own }: Own<InputProps>) {
  const { put, ...control } = useControl(name);
  return (
    <Input
      {...own}
      {...control}
      autoComplete="off"
      onChange={(_event, data) => {
        put(data.value);
      }}
    />
  );
}

/** Several lines of text. */
export function LongField({ rows = 4, ...named }: Named & { readonly rows?: number }) {
  return (
    <Around {...named}>
      <Lines name={named.name} rows={rows} />
    </Around>
  );
}

function Lines({ name, ...own }: Own<TextareaProps>) {
  const { put, ...control } = useControl(name);
  return (
    <Textarea
      {...own}
      {...control}
      resize="vertical"
      onChange={(_event, data) => {
        put(data.value);
      }}
    />
  );
}

interface ChoiceProps extends Named {
  readonly options: Readonly<Record<string, string>>;
  /** Shown for "nothing chosen yet". */
  readonly choose?: string;
}

/** One of many. */
export function SelectField({ options, choose, ...named }: ChoiceProps) {
  const styles = useStyles();
  const { put, ...control } = useControl(named.name);
  return (
    <Around {...named} options={options}>
      <Select
        {...control}
        className={styles.wide}
        onChange={(_event, data) => {
          put(data.value);
        }}
      >
        {choose !== undefined && <option value="">{choose}</option>}
        {Object.entries(options).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Around>
  );
}

/** One of a few, all in sight. */
export function RadioField({ options, ...named }: Omit<ChoiceProps, 'choose'>) {
  const { put, value, ...control } = useControl(named.name);
  return (
    <Around {...named} options={options} many>
      <RadioGroup
        {...control}
        value={value}
        onChange={(_event, data) => {
          put(data.value);
        }}
      >
        {Object.entries(options).map(([key, label]) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </RadioGroup>
    </Around>
  );
}

/** Yes or no, on its own line. */
export function CheckField({ name, label }: { readonly name: string; readonly label: ReactNode }) {
  const { store, id, onLeave } = useForm();
  const checked = useFlag(name);
  return (
    <Checkbox
      id={fieldId(id, name)}
      label={<>{label}</>}
      checked={checked}
      onBlur={onLeave}
      onChange={(_event, data) => {
        store.set(name, data.checked === true);
      }}
    />
  );
}
