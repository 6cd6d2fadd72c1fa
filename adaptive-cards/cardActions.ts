import type { CardView } from '../src/contract/card.ts';
import type { NoticeKind, StepCode } from '../src/contract/domainTypes.ts';
import { buttons } from './buttons.ts';
import { readQuestion } from './buttons/question.ts';
import { later } from './buttons/later.ts';
import { readDraft } from './buttons/verdict.ts';
import type { CardContext } from './cardContext.ts';
import type { Action } from './element.ts';
import { hearingPage, wayIn } from './wayIn.ts';

/** Most actions a card may have (Teams validation guidelines); three stay in sight at 280 px. */
const MOST_ACTIONS = 6;
const IN_SIGHT = 3;
/** Cards that ask to read a draft. */
const READS: ReadonlySet<NoticeKind> = new Set(['lees-mee', 'lees-en-beslis', 'termijn-nadert']);

/** The permitted steps, most useful first, and always a way into the app. */
export const cardActions = (context: CardContext): readonly Action[] => {
  const { view } = context;
  if (view.moved === true) return [wayIn(context)];
  if (view.done !== undefined) {
    const undo = view.done.undo;
    return [...(undo === undefined ? [] : buttons[undo](context)), wayIn(context)];
  }
  const before = comesFirst(context);
  const steps = inOrder(view).flatMap((step) => [...buttons[step](context)]);
  const room = MOST_ACTIONS - 1 - before.length;
  const putOff = later(context);
  // A reminder may be put off, whatever else can be done; the living card has it where there is room.
  const kept = view.kind === 'termijn-nadert' ? room - putOff.length : room;
  const shown = [...steps.slice(0, kept), ...putOff].slice(0, room);
  const way = readsOwnPage(view) ? [] : [wayIn(context)];
  return [...before, ...shown, ...way].map(placed);
};

/** His page is the way into the app, and what he reads there comes before what he says to it. */
const readsOwnPage = ({ buttons: given }: CardView): boolean => given.includes('eigen-reactie');

/**
 * Nothing is to be decided before a hearing that stands: its page says who comes and what to ask. One to which the
 * employee cannot come is to be moved.
 */
const preparesHearing = ({ ask, hearing, buttons: [first] }: CardView): boolean =>
  ask === 'hoorgesprek-komt' &&
  first === 'hoorgesprek-verzetten' &&
  hearing?.employee !== 'kan-niet';

/** What comes before any decision: the letter, or the question, to read. */
const comesFirst = (context: CardContext): readonly Action[] => {
  const { kind, ask, verdict, request } = context.view;
  if (request !== undefined) return [readQuestion(context)];
  if (readsOwnPage(context.view)) return [wayIn(context)];
  if (preparesHearing(context.view)) return [hearingPage(context)];
  const reads = ask === 'lees-mee' || ask === 'lees-en-beslis' || ask === 'toets-neutraliteit';
  return reads && READS.has(kind) && verdict !== undefined ? readDraft(context) : [];
};

/** Reading stands first already; what the card itself calls impossible is not offered. */
const inOrder = ({ buttons: given, verdict, kind }: CardView): readonly StepCode[] =>
  given.filter(
    (step) =>
      !(step === 'oordeel-geopend' && READS.has(kind)) &&
      !(step === 'akkoord' && (verdict?.blocking.length ?? 0) > 0),
  );

/** The first is the primary one where there is a choice; three stay in sight, the rest goes under "…". */
const placed = (action: Action, index: number, all: readonly Action[]): Action => {
  if (index >= IN_SIGHT) return { ...action, mode: 'secondary' };
  return index === 0 && all.length > 1 ? { ...action, style: 'positive' } : action;
};
