import type { CardView } from '../src/contract/card.ts';
import type { CardContext } from './cardContext.ts';
import type { Container, Element } from './element.ts';
import { line } from './line.ts';
import { subject } from './subject.ts';

/** Rows of a good-morning card; the rest stands in Mijn werk. */
const ROWS = 7;

type Row = NonNullable<CardView['lines']>[number];

/** A row for each complaint that asks something today; pressing it opens the page for it. */
export const digest = (context: CardContext): readonly Element[] => {
  const { view, text } = context;
  const rows = view.lines ?? [];
  const more = rows.length - ROWS;
  return [
    line(text.lines.dagstart.headline(view), {
      weight: 'Bolder',
      size: 'Medium',
      style: 'heading',
    }),
    ...rows.slice(0, ROWS).map((row) => digestRow(context, row)),
    ...(more > 0 ? [line(text.digest.more(more), { isSubtle: true })] : []),
  ];
};

const digestRow = ({ view, text, common, link }: CardContext, row: Row): Container => {
  const calls = row.ask === 'bel-eerst' || row.ask === 'bel-opnieuw';
  const date = row.date === undefined ? '' : ` · ${common.dates.left(row.date)}`;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    selectAction: {
      type: 'Action.OpenUrl',
      title: `${calls ? text.forms.openBelkaart : text.forms.openDossier} ${row.kenmerk}`,
      url: link(calls ? `bel/${row.kenmerk}` : `dossier/${row.kenmerk}`),
    },
    items: [
      line(headlineOf({ view, text }, row), { weight: 'Bolder' }),
      line(`${subject(row)}${date}`, { isSubtle: true, spacing: 'None' }),
    ],
  };
};

const headlineOf = ({ view, text }: Pick<CardContext, 'view' | 'text'>, row: Row): string => {
  const { kind, why, ask, date } = row;
  if (kind === undefined) return text.asked(ask);
  const { date: _none, ...rest } = view;
  return text.lines[kind].act({ ...rest, kind, ask, ...(why && { why }), ...(date && { date }) });
};
