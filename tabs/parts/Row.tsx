import type { ReactNode } from 'react';
import type { WorkItemView } from '../../src/contract/view.ts';
import { hrefOf } from '../route.ts';
import { useFirst } from '../session.ts';
import { DateWords, pressureOf } from './DateWords.tsx';
import { useRowLooks } from './rowLooks.ts';

interface RowProps {
  readonly item: WorkItemView;
  /** First line: what is asked, or what it waits for. */
  readonly title: string;
  readonly extra?: ReactNode;
  /** Below which heading the list stands. */
  readonly level?: 2 | 3;
  readonly action?: ReactNode;
}

/** A complaint in a list, by the lines of a card: what is asked, which, when, more, one button. */
export function Row({ item, title, extra, level = 3, action }: RowProps) {
  const Title = `h${level}` as const;
  const { common } = useFirst();
  const looks = useRowLooks();
  const pressure = item.date ? pressureOf(item.date) : 'calm';
  return (
    <li className="row" data-pressure={pressure}>
      <div className="row-lines">
        <Title className="row-title">{title}</Title>
        <p className="row-line">
          <a className={looks.link} href={hrefOf({ name: 'dossier', kenmerk: item.kenmerk })}>
            {item.kenmerk}
          </a>
          {` · ${item.aanduiding}`}
        </p>
        <p className="row-line row-parts">
          {item.date && <DateWords date={item.date} />}
          <span>{common.stages[item.stage]}</span>
        </p>
        {extra !== undefined && <p className="row-line">{extra}</p>}
      </div>
      {action !== undefined && <div className="row-action">{action}</div>}
    </li>
  );
}
