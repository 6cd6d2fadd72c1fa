import { useEffect, useState } from 'react';
import type { BusyView } from '../../src/contract/busy.ts';
import { useForm } from '../form/formContext.ts';
import type { FormStore } from '../form/formStore.ts';
import { Message } from '../parts/Message.tsx';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';

/** How long after the last change the calendars are asked, in milliseconds. */
const REST_MS = 400;

interface BusyHintProps {
  /** What the form asks of the calendars now; undefined while there is no moment yet. */
  readonly asked: (form: FormStore) => Readonly<Record<string, string>> | undefined;
}

/** Who of those who come is taken at the chosen moment; a hint, never with what. */
export function BusyHint({ asked }: BusyHintProps) {
  const { api, text } = useSession();
  const { kenmerk } = useCase();
  const { store } = useForm();
  const [question, setQuestion] = useState<string>();
  const [answer, setAnswer] = useState<BusyView & { readonly of: string }>();

  useEffect(() => {
    const look = () => {
      const wanted = asked(store);
      setQuestion(wanted && JSON.stringify(wanted));
    };
    look();
    return store.subscribe(look);
  }, [store, asked]);

  useEffect(() => {
    if (question === undefined) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      void api
        .busy(kenmerk, JSON.parse(question) as Readonly<Record<string, string>>)
        .then((found) => {
          if (!left && found.ok) setAnswer({ ...found.value, of: question });
        });
    }, REST_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [api, kenmerk, question]);

  // What was asked before says nothing of this moment.
  const busy = answer !== undefined && answer.of === question ? answer.busy : [];
  if (busy.length === 0) return null;
  return (
    <div role="status">
      <Message
        intent="warning"
        title={text.forms.hearing.busy(busy.map(({ name }) => name).join(', '))}
      />
    </div>
  );
}
