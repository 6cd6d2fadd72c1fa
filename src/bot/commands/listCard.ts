import type { Card, Container, Element } from '../../../adaptive-cards/element.ts';
import { line } from '../../../adaptive-cards/line.ts';
import type { WorkItemView } from '../../contract/view.ts';
import type { ChatSurroundings } from './chatSurroundings.ts';

/** Rows of a list in the chat; the rest stands in Mijn werk. */
const ROWS = 7;

export interface List {
  readonly headline: string;
  readonly rows: readonly WorkItemView[];
  /** Said when there are no rows. */
  readonly empty: string;
}

/** A list of complaints in the chat: what is asked, number and name, one date; a row opens its dossier. */
export const listCard = ({ headline, rows, empty }: List, around: ChatSurroundings): Card => {
  const { cards } = around.texts(around.language);
  const more = rows.length - ROWS;
  const body: readonly Element[] = [
    line(headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    ...(rows.length === 0 ? [line(empty)] : []),
    ...rows.slice(0, ROWS).map((row) => rowOf(row, around)),
    ...(more > 0 ? [line(cards.digest.more(more), { isSubtle: true })] : []),
  ];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: around.language,
    body,
    actions: [{ type: 'Action.OpenUrl', title: cards.forms.openWork, url: around.link('') }],
  };
};

const rowOf = (row: WorkItemView, { language, link, texts }: ChatSurroundings): Container => {
  const { cards, common } = texts(language);
  const date = row.date === undefined ? '' : ` · ${common.dates.left(row.date)}`;
  const waits =
    row.primary === undefined && typeof row.waitingFor === 'object'
      ? ` · ${cards.commands.waitsFor(row.waitingFor.name)}`
      : '';
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    selectAction: {
      type: 'Action.OpenUrl',
      title: `${cards.forms.openDossier} ${row.kenmerk}`,
      url: link(`dossier/${row.kenmerk}`),
    },
    items: [
      line(row.primary === undefined ? common.stages[row.stage] : cards.asked(row.ask), {
        weight: 'Bolder',
      }),
      line(`${row.kenmerk} · ${row.aanduiding}${date}${waits}`, {
        isSubtle: true,
        spacing: 'None',
      }),
    ],
  };
};
