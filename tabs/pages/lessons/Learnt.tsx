import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { LessonView } from '../../../src/contract/lessons.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Quiet, Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';

/** The lessons, those to be looked at first; one button each for who may open the dossier. */
export function Learnt({ lessons }: { readonly lessons: readonly LessonView[] }) {
  const { text } = useSession();
  const words = text.lessons;
  const [state, setState] = useState('');
  const shown = lessons.filter((one) => state === '' || one.state === state);
  if (lessons.length === 0) {
    return (
      <Section title={words.learnt}>
        <Quiet>{words.none}</Quiet>
      </Section>
    );
  }
  return (
    <Section title={words.learnt}>
      <Field label={words.filter}>
        <Select
          value={state}
          onChange={(_event, { value }) => {
            setState(value);
          }}
        >
          <option value="">{words.every}</option>
          {Object.entries(words.state).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Entries empty={shown.length === 0 && words.noMatch}>
        {shown.map((one) => (
          <OneLesson key={`${one.kenmerk ?? ''} ${one.checkOn} ${one.action}`} lesson={one} />
        ))}
      </Entries>
    </Section>
  );
}

function OneLesson({ lesson }: { readonly lesson: LessonView }) {
  const { text, common } = useSession();
  const words = text.lessons;
  const { kenmerk, state } = lesson;
  const isOpen = state === 'nu-kijken' || state === 'loopt';
  return (
    <Entry
      head={lesson.action}
      line={[
        words.state[state],
        `${words.about}: ${common.categories[lesson.category]}`,
        `${words.who}: ${common.learners[lesson.learner]}`,
        `${words.owner}: ${lesson.owner.name}`,
        `${words.check}: ${common.dates.longDay(lesson.checkOn)}`,
      ].join(' · ')}
    >
      {kenmerk !== undefined && (
        <LinkButton
          size="small"
          href={hrefOf({
            name: 'dossier',
            kenmerk,
            ...(isOpen && { step: 'les-gecontroleerd' }),
          })}
          label={isOpen ? words.record : words.open}
          about={kenmerk}
        />
      )}
    </Entry>
  );
}
