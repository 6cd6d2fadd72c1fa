import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyWorkView } from '../../../src/contract/pageViews.ts';
import type { WorkItemView } from '../../../src/contract/view.ts';
import { RowButton } from '../../parts/RowButton.tsx';
import { nextHref } from '../../parts/nextPage.ts';
import { Row } from '../../parts/Row.tsx';
import { Quiet, RowList, Section } from '../../parts/Section.tsx';
import { useFirst } from '../../session.ts';

/** As many as one sees without scrolling. */
const FIRST = 7;

/** Rows that ask for this person, each with its one button. */
export function Mine({ view }: { readonly view: MyWorkView }) {
  const { text } = useFirst();
  const [all, setAll] = useState(false);
  const shown = all ? view.mine : view.mine.slice(0, FIRST);

  return (
    <Section title={text.work.mine}>
      {view.mine.length === 0 && <Nothing next={view.next} />}
      <RowList>
        {shown.map((item) => (
          <MyRow key={item.kenmerk} item={item} />
        ))}
      </RowList>
      {shown.length < view.mine.length && (
        <Button
          onClick={() => {
            setAll(true);
          }}
        >
          {text.work.showAll(view.mine.length)}
        </Button>
      )}
    </Section>
  );
}

function MyRow({ item }: { readonly item: WorkItemView }) {
  const { common, text } = useFirst();
  // Without a step it is a hearing to prepare.
  const label =
    text.open[item.ask] ?? (item.primary ? common.steps[item.primary] : text.work.toHearing);
  return (
    <Row
      item={item}
      title={common.asks[item.ask]}
      action={
        <RowButton
          appearance="primary"
          href={nextHref(item)}
          label={label}
          about={item.kenmerk}
          data-next
        />
      }
    />
  );
}

function Nothing({ next }: { readonly next: MyWorkView['next'] }) {
  const { common, text } = useFirst();
  return (
    <Quiet>
      {text.work.empty}
      {next &&
        ` ${text.work.next({
          what: `${next.kenmerk} · ${next.aanduiding}`,
          when: `${common.dates.day(next.date)} ${common.dates.clock(next.time)}`,
        })}`}
    </Quiet>
  );
}
