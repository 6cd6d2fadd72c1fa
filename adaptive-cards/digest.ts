import type { DigestLine } from '../src/contract/card.ts';
import type { CardContext } from './cardContext.ts';
import { digestAnswer } from './digestAnswer.ts';
import type { Container, Element, TextBlock } from './element.ts';
import { failureBox } from './failureBox.ts';
import { line } from './line.ts';
import { subject } from './subject.ts';

/** Rows of a good-morning card; the rest stands in Mijn werk. */
const ROWS = 7;
/** With the way in at most six actions stand on a card. */
const ANSWERS = 5;

/** A row for each complaint that asks something today, with its answer; pressing the row opens its page. */
export const digest = (context: CardContext): readonly Element[] => {
  const { view, text } = context;
  const rows = view.lines ?? [];
  const shown = rows.slice(0, ROWS);
  const more = rows.length - ROWS;
  const answered = answeredOf(shown);
  return [
    ...failed(context),
    line(text.lines.dagstart.headline({ ...view, lines: rows.filter((row) => !isOver(row)) }), {
      weight: 'Bolder',
      size: 'Medium',
      style: 'heading',
    }),
    ...shown.map((row) => digestRow(context, row, answered.has(row))),
    ...(more > 0 ? [line(text.digest.more(more), { isSubtle: true })] : []),
  ];
};

/** What still asks goes before the way back of what was done. */
const answeredOf = (rows: readonly DigestLine[]): ReadonlySet<DigestLine> =>
  new Set(
    [...rows].sort((one, other) => Number(!one.answer) - Number(!other.answer)).slice(0, ANSWERS),
  );

/** Why the last press was not carried out, and on which complaint it was. */
const failed = (context: CardContext): readonly Element[] => {
  const box = failureBox(context);
  if (box === undefined) return [];
  const { kenmerk } = context.view;
  return [{ ...box, items: [...box.items, line(kenmerk, { spacing: 'Small' })] }];
};

const digestRow = (context: CardContext, row: DigestLine, answered: boolean): Container => {
  const { text, common, link } = context;
  const calls = isCall(row.ask);
  const date = row.date === undefined ? '' : ` · ${common.dates.left(row.date)}`;
  const days = row.waitsFor?.quietDays;
  const quiet = days === undefined ? '' : ` · ${text.digest.quiet(days)}`;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      // A button that opens the page may hold no other button.
      {
        type: 'Container',
        selectAction: {
          type: 'Action.OpenUrl',
          title: `${calls ? text.forms.openBelkaart : text.forms.openDossier} ${row.kenmerk}`,
          url: link(pageOf(row)),
        },
        items: [
          ...(isOver(row) ? [] : [line(headlineOf(context, row), { weight: 'Bolder' })]),
          line(`${subject(row)}${date}${quiet}`, { isSubtle: true, spacing: 'None' }),
        ],
      },
      ...receipt(context, row),
      ...(answered ? digestAnswer(context, row) : []),
    ],
  };
};

/** Who only comes to a hearing has no dossier. */
const pageOf = ({ kind, kenmerk, ask }: DigestLine): string =>
  kind === 'hoorgesprek' ? '' : `${isCall(ask) ? 'bel' : 'dossier'}/${kenmerk}`;

const isCall = (ask: DigestLine['ask']): boolean => ask === 'bel-eerst' || ask === 'bel-opnieuw';

/** Nothing more is asked of him in it. */
const isOver = ({ ask, done }: DigestLine): boolean => ask === 'niets' && done !== undefined;

const receipt = ({ text, common }: CardContext, { done }: DigestLine): readonly TextBlock[] => {
  if (done === undefined) return [];
  const { step, by, at } = done;
  const said = text.receipt({ what: common.actions[step], by, at });
  return [line(said, { color: 'Good', spacing: 'Small' })];
};

const headlineOf = (
  { view, text }: Pick<CardContext, 'view' | 'text'>,
  row: DigestLine,
): string => {
  const { kind, why, ask, date, waitsFor } = row;
  if (kind === undefined) return text.asked(ask);
  // What it waits for says more than that it waits; whom to look for, and what to talk about.
  if (waitsFor && ask !== 'niets' && (why === undefined || why === 'zwijgt'))
    return text.digest.waits({ name: waitsFor.name, ask });
  const { date: _none, ...rest } = view;
  return text.lines[kind].act({ ...rest, kind, ask, ...(why && { why }), ...(date && { date }) });
};
