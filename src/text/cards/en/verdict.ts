import type { CardView } from '../../../contract/card.ts';
import type { PartOutcome } from '../../../contract/domainTypes.ts';
import { dates } from '../../common/en/dates.ts';
import { outcomes } from '../../common/en/facts.ts';

/** Most parts that are told one by one; more are counted. */
const TOLD = 3;

/** Outcome per part; without names or text of the dossier. */
export const outcomeWords = (parts: readonly PartOutcome[]): string => {
  const [first] = parts;
  if (first === undefined) return '';
  if (parts.length === 1) return outcomes[first];
  if (parts.length <= TOLD) {
    return parts
      .map((part, index) => `${index === 0 ? 'Part' : 'part'} ${index + 1} ${lower(part)}`)
      .join(', ');
  }
  const kinds = [...new Set(parts)];
  const counted = kinds.map(
    (kind) => `${parts.filter((part) => part === kind).length} ${lower(kind)}`,
  );
  return `${parts.length} parts: ${counted.join(', ')}`;
};

const lower = (outcome: PartOutcome): string => outcomes[outcome].toLowerCase();

/** Line 4 of a draft: outcome, who was heard when, who read along, what is in it, how long it takes. */
export const verdictSentence = (view: CardView): string | undefined => {
  const { verdict } = view;
  if (verdict === undefined) return undefined;
  const readers = verdict.readAlongBy.length === 0 ? '' : `Read by ${list(verdict.readAlongBy)}.`;
  const inside = [...(verdict.offer ? ['an offer'] : []), ...(verdict.lesson ? ['a lesson'] : [])];
  return [
    `${outcomeWords(verdict.outcomes)}.`,
    together(verdict),
    deviates(verdict),
    heard(verdict),
    readers,
    inside.length === 0 ? '' : `With ${list(inside)}.`,
    `Reading takes ${verdict.readingMinutes === 1 ? '1 minute' : `${verdict.readingMinutes} minutes`}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** Of several who decide together: how far they are. */
const together = ({ members }: NonNullable<CardView['verdict']>): string =>
  members === undefined
    ? ''
    : `${members.agreed} of ${members.all} ${members.agreed === 1 ? 'has' : 'have'} approved. It counts at ${members.quorum}.`;

/** A committee advised otherwise; whoever decides must know that before he reads. */
const deviates = ({ deviations = 0 }: NonNullable<CardView['verdict']>): string => {
  if (deviations === 0) return '';
  return deviations === 1
    ? '1 part deviates from the advice. The reason is given.'
    : `${deviations} parts deviate from the advice. The reasons are given.`;
};

const heard = (verdict: NonNullable<CardView['verdict']>): string => {
  const klager =
    verdict.klagerHeardOn.length > 0 ? [`the complainant on ${days(verdict.klagerHeardOn)}`] : [];
  const medewerker =
    verdict.beklaagdeHeardOn.length > 0
      ? [`the employee on ${days(verdict.beklaagdeHeardOn)}`]
      : [];
  const both = [...klager, ...medewerker];
  const waived = verdict.klagerWaived && klager.length === 0;
  return [
    both.length === 0 ? '' : `Heard: ${list(both)}.`,
    waived ? 'The complainant was not heard, the reason is in the file.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const days = (all: readonly string[]): string => list(all.map((day) => dates.day(day)));

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** Why approval is not possible yet. */
export const blockingSentence = (codes: readonly string[]): string => {
  const known = codes.flatMap((code) => (Object.hasOwn(blocks, code) ? [blocks[code] ?? ''] : []));
  return [
    'You cannot approve yet.',
    ...(known.length === 0 ? ['The reason is in the file.'] : known),
  ].join(' ');
};

const blocks: Readonly<Record<string, string>> = {
  'klager-not-heard': 'The complainant was not heard yet.',
  'beklaagde-not-heard': 'The employee it is about was not heard yet.',
  'not-established': 'A part is judged while it is not established what happened.',
  'witness-not-heard': 'A witness was not heard yet.',
  'accounts-differ':
    'Both sides tell it differently. The record was not put to the other side yet.',
  'reaction-open': 'The record waits for a reaction.',
  'nothing-searched': 'Of one part it is not said where was searched.',
  'no-advice-yet': 'The committee has not given its advice yet.',
  'advice-other-parts': 'The advice is about other parts than the judgement.',
  'deviation-unexplained': 'A part deviates from the advice without a reason.',
  'not-read-along': 'Nobody has read along yet.',
  superseded: 'There is a newer version.',
  'same-person': 'You wrote this verdict yourself.',
  involved: 'You are involved yourself.',
};
