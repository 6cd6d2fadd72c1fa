import { REFRESH, type CardView } from '../src/contract/card.ts';
import { buttons } from './buttons.ts';
import { line, plain, type Action, type Card, type Element } from './element.ts';
import type { CardContext } from './forms.ts';

/** Most actions a card may have (Teams validation guidelines, T14); three stay in sight at 280 px. */
const MOST_ACTIONS = 6;
const IN_SIGHT = 3;
const LINES_IN_DIGEST = 7;

/** Cards on which another page than the dossier is the way in. */
const ABOUT_ME: ReadonlySet<CardView['kind']> = new Set([
  'over-jou',
  'over-jou-verdaagd',
  'over-jou-uitkomst',
]);

/**
 * The Adaptive Card of a view: at most five lines, one primary button, at most six actions.
 * A pure function; what may stand on it is decided by `CardView`.
 */
export const buildCard = (context: CardContext, forWhom: readonly string[] = []): Card => {
  const { view } = context;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: view.language,
    body: bodyOf(context),
    actions: view.moved === true ? [openAction(context)] : actionsOf(context),
    ...(forWhom.length === 0 || view.kind === 'dagstart'
      ? {}
      : { refresh: { action: refreshOf(view), userIds: forWhom } }),
  };
};

/** Act and kenmerk: all that a lock screen may show. */
export const summaryOf = ({ view, text }: CardContext): string =>
  view.kind === 'dagstart'
    ? text.lines.dagstart.act
    : `${text.lines[view.kind].act} · ${view.kenmerk}`;

const refreshOf = (view: CardView) => ({
  type: 'Action.Execute' as const,
  title: REFRESH,
  verb: REFRESH,
  data: { kenmerk: view.kenmerk, seen: view.volgnummer, card: view.kind },
});

const subject = (view: { readonly kenmerk: string; readonly aanduiding: string }): string =>
  `${view.kenmerk} · ${plain(view.aanduiding)}`;

const bodyOf = (context: CardContext): readonly Element[] => {
  const { view, text, common } = context;
  if (view.kind === 'dagstart') return digestOf(context);
  if (view.moved === true) return [line(subject(view)), line(text.moved, { isSubtle: true })];
  const failure = view.failure === undefined ? [] : [failureOf(context)];
  if (view.done !== undefined) {
    const { step, by, at } = view.done;
    return [
      ...failure,
      line(subject(view), { weight: 'Bolder' }),
      line(text.receipt({ what: common.actions[step], by, at }), { color: 'Good' }),
    ];
  }
  const lines = text.lines[view.kind];
  const why = lines.why(view);
  const otherwise = lines.otherwise(view);
  const warning = warningOf(context);
  return [
    ...failure,
    line(lines.headline(view), { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    line(subject(view), { spacing: 'None' }),
    ...(view.date === undefined
      ? []
      : [line(capital(common.dates.left(view.date)), dateLook(view.date.workingDaysLeft))]),
    ...(why === undefined ? [] : [line(why, { spacing: 'Small' })]),
    ...(warning === undefined ? [] : [line(warning, { color: 'Attention' })]),
    ...(otherwise === undefined ? [] : [line(otherwise, { isSubtle: true, spacing: 'Small' })]),
  ];
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Colour stands beside the words, never instead of them. */
const dateLook = (workingDaysLeft: number) => {
  if (workingDaysLeft < 0) return { color: 'Attention', spacing: 'Small' } as const;
  return workingDaysLeft <= 1
    ? ({ color: 'Warning', spacing: 'Small' } as const)
    : ({ spacing: 'Small' } as const);
};

const warningOf = ({ view, text }: CardContext): string | undefined => {
  if (view.verdict === undefined) return undefined;
  if (view.verdict.askToRead) return text.unread;
  return view.verdict.blocking.length === 0 ? undefined : text.blocking(view.verdict.blocking);
};

const failureOf = ({ view, common, text }: CardContext): Element => {
  const { code, params, since } = view.failure ?? { code: 'unexpected' as const };
  const last = since?.at(-1);
  const words = common.failures[code]({
    ...params,
    ...(last === undefined ? {} : { by: last.by, time: common.dates.time(last.at) }),
  });
  const changed =
    last === undefined
      ? []
      : since?.map((change) => line(changeWords(change, common), { size: 'Small' }));
  return {
    type: 'Container',
    style: 'warning',
    items: [line(words === '' ? text.notSaved : words), ...(changed ?? [])],
  };
};

const changeWords = (
  change: { readonly by: string; readonly action: string; readonly at: string },
  common: CardContext['common'],
): string => {
  const known = change.action in common.actions;
  const action = known ? common.actions[change.action as keyof typeof common.actions] : '';
  return `${common.dates.moment(change.at)}: ${change.by} ${action}`.trim();
};

const digestOf = ({ view, text, common, link }: CardContext): readonly Element[] => {
  const all = view.lines ?? [];
  const shown = all.slice(0, LINES_IN_DIGEST);
  return [
    line(text.digest.headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    ...shown.map((row): Element => ({
      type: 'Container',
      separator: true,
      spacing: 'Small',
      selectAction: {
        type: 'Action.OpenUrl',
        title: text.forms.openDossier,
        url: link(
          row.ask === 'bel-eerst' || row.ask === 'bel-opnieuw'
            ? `bel/${row.kenmerk}`
            : `dossier/${row.kenmerk}`,
        ),
      },
      items: [
        line(common.asks[row.ask], { weight: 'Bolder' }),
        line(
          `${subject(row)}${row.date === undefined ? '' : ` · ${common.dates.left(row.date)}`}`,
          {
            isSubtle: true,
            spacing: 'None',
          },
        ),
      ],
    })),
    ...(all.length > shown.length
      ? [line(text.digest.more(all.length - shown.length), { isSubtle: true })]
      : []),
  ];
};

const openAction = ({ view, text, link }: CardContext): Action => {
  if (view.kind === 'dagstart')
    return { type: 'Action.OpenUrl', title: text.forms.openWork, url: link('') };
  const aboutMe = ABOUT_ME.has(view.kind);
  return {
    type: 'Action.OpenUrl',
    title: aboutMe ? text.forms.openAboutMe : text.forms.openDossier,
    url: link(aboutMe ? `over-mij/${view.kenmerk}` : `dossier/${view.kenmerk}`),
  };
};

const actionsOf = (context: CardContext): readonly Action[] => {
  const { view, text, link } = context;
  const undo = view.done?.undo;
  if (view.done !== undefined) {
    return [...(undo === undefined ? [] : buttons[undo](context)), openAction(context)];
  }
  const calls = view.ask === 'bel-eerst' || view.ask === 'bel-opnieuw';
  const belkaart: readonly Action[] =
    view.kind === 'bel-eerst' && calls
      ? [
          {
            type: 'Action.OpenUrl',
            title: text.forms.openBelkaart,
            url: link(`bel/${view.kenmerk}`),
          },
        ]
      : [];
  const steps = view.buttons.flatMap((step) => [...buttons[step](context)]);
  const room = MOST_ACTIONS - 1 - belkaart.length;
  const all = [...belkaart, ...steps.slice(0, room), openAction(context)];
  return all.map((action, index) => placed(action, index));
};

/** The first is the primary one, three stay in sight, the rest goes under "…". */
const placed = (action: Action, index: number): Action => {
  const primary = index === 0 && action.type !== 'Action.OpenUrl';
  const styled = primary ? { ...action, style: 'positive' as const } : action;
  return index < IN_SIGHT ? styled : { ...styled, mode: 'secondary' as const };
};
