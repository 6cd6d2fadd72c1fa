import { Combobox, Field, Option } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PersonView } from '../../src/contract/view.ts';
import { useFieldText } from '../parts/failureText.ts';
import { useSession } from '../session.ts';
import { fieldId, useFieldFailure, useFieldName, useForm, useText } from './formContext.ts';
import { OtherText } from './OtherText.tsx';

interface PersonFieldProps {
  /** Path of the person's id; what was typed without choosing is the name. */
  readonly idName: string;
  readonly nameName: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** A name that nobody has may stand as it was said; otherwise a form with one is not sent (`KeptForm`). */
  readonly mayBeTyped?: boolean;
}

/** How long after the last key the search starts, in milliseconds. */
const REST_MS = 250;

/** A colleague, looked up while typing. */
export function PersonField(props: PersonFieldProps) {
  const { idName, nameName, label, hint, required = false, mayBeTyped = false } = props;
  const { text } = useSession();
  const { store, id, onLeave } = useForm();
  const typed = useText(nameName);
  const chosen = useText(idName);
  const failure = useFieldFailure(idName);
  const nameFailure = useFieldFailure(nameName);
  const fieldText = useFieldText();
  useFieldName(idName, label);
  useFieldName(nameName, label);
  const people = usePeople(chosen === '' ? typed : '');
  const wrong = failure ?? nameFailure;

  return (
    <>
      <Field
        label={{ children: label, htmlFor: fieldId(id, nameName) }}
        hint={hint ?? null}
        required={required}
        validationMessage={wrong ? fieldText(wrong) : null}
      >
        <Combobox
          id={fieldId(id, nameName)}
          data-unchosen={!mayBeTyped && chosen === '' && typed.trim() !== '' ? nameName : undefined}
          freeform
          value={typed}
          selectedOptions={chosen === '' ? [] : [chosen]}
          onBlur={onLeave}
          onChange={(event) => {
            store.set(idName, '');
            store.set(nameName, event.target.value);
          }}
          onOptionSelect={(_event, data) => {
            if (data.optionValue === undefined) return;
            store.set(idName, data.optionValue);
            store.set(nameName, data.optionText ?? '');
          }}
        >
          {people.map((person) => (
            <Option key={person.id} value={person.id} text={person.name}>
              {person.jobTitle === undefined ? person.name : `${person.name}, ${person.jobTitle}`}
            </Option>
          ))}
          {people.length === 0 && (
            <Option key="none" disabled value="" text="">
              {typed.trim().length < 2
                ? text.people.type
                : text.people[mayBeTyped ? 'none' : 'choose']}
            </Option>
          )}
        </Combobox>
      </Field>
      <OtherText of={[nameName, idName]} label={label} />
    </>
  );
}

/** Colleagues whose name holds what was typed; nothing below two letters. */
function usePeople(query: string): readonly PersonView[] {
  const { api } = useSession();
  const [answer, setAnswer] = useState<{ query: string; people: readonly PersonView[] }>();
  const asked = query.trim();

  useEffect(() => {
    if (asked.length < 2) return;
    let late = false;
    const timer = setTimeout(() => {
      void api.people(asked).then((found) => {
        if (!late && found.ok) setAnswer({ query: asked, people: found.value });
      });
    }, REST_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [api, asked]);

  return asked.length < 2 ? [] : (answer?.people ?? []);
}
