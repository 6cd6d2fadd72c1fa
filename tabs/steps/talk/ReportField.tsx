import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { LongField } from '../../form/fields.tsx';
import { useForm } from '../../form/formContext.ts';
import { useSession } from '../../session.ts';
import { reportOf } from './reportOf.ts';

/**
 * The record of the talk. It follows the notes until somebody writes in it himself; what was noted after that goes
 * below it when he asks, and nothing he wrote is written over.
 */
export function ReportField() {
  const { text } = useSession();
  const { store } = useForm();
  const { talk } = text;
  const labels = text.forms.hearing;
  const report = useSyncExternalStore(store.subscribe, () => reportOf(store, talk.restHead));
  const followed = useRef(report);
  // Not the text itself: a key in it must not draw this anew.
  const own = useSyncExternalStore(store.subscribe, () => {
    const written = store.text('record');
    return report !== '' && written !== '' && !written.includes(report);
  });
  useEffect(() => {
    const before = followed.current;
    followed.current = report;
    const written = store.text('record');
    if (written !== report && (written === '' || written === before)) store.set('record', report);
  }, [store, report]);

  return (
    <>
      <LongField
        name="record"
        label={labels.record}
        hint={report === '' ? labels.recordHint : talk.fromNotes}
        rows={8}
        required
      />
      {own && (
        <div>
          <Button
            onClick={() => {
              store.set('record', `${store.text('record').trimEnd()}\n\n${report}`);
            }}
          >
            {talk.addNotes}
          </Button>
        </div>
      )}
    </>
  );
}
