import type { CardView } from '../../../contract/card.ts';
import type { PartOutcome } from '../../../contract/domainTypes.ts';
import { dates } from '../../common/nl/dates.ts';
import { outcomes } from '../../common/nl/facts.ts';

/** Most parts that are told one by one; more are counted. */
const TOLD = 3;

/** Outcome per part; without names or text of the dossier. */
export const outcomeWords = (parts: readonly PartOutcome[]): string => {
  const [first] = parts;
  if (first === undefined) return '';
  if (parts.length === 1) return outcomes[first];
  if (parts.length <= TOLD) {
    return parts
      .map((part, index) => `${index === 0 ? 'Deel' : 'deel'} ${index + 1} ${lower(part)}`)
      .join(', ');
  }
  const kinds = [...new Set(parts)];
  const counted = kinds.map(
    (kind) => `${parts.filter((part) => part === kind).length} ${lower(kind)}`,
  );
  return `${parts.length} delen: ${counted.join(', ')}`;
};

const lower = (outcome: PartOutcome): string => outcomes[outcome].toLowerCase();

/** Line 4 of a draft: outcome, who was heard when, who read along, what is in it, how long it takes. */
export const verdictSentence = (view: CardView): string | undefined => {
  const { verdict } = view;
  if (verdict === undefined) return undefined;
  const readers =
    verdict.readAlongBy.length === 0 ? '' : `Meegelezen door ${list(verdict.readAlongBy)}.`;
  const inside = [...(verdict.offer ? ['een aanbod'] : []), ...(verdict.lesson ? ['een les'] : [])];
  return [
    `${outcomeWords(verdict.outcomes)}.`,
    together(verdict),
    deviates(verdict),
    heard(verdict),
    readers,
    inside.length === 0 ? '' : `Met ${list(inside)}.`,
    `Lezen duurt ${verdict.readingMinutes === 1 ? '1 minuut' : `${verdict.readingMinutes} minuten`}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** Of several who decide together: how far they are. */
const together = ({ members }: NonNullable<CardView['verdict']>): string =>
  members === undefined
    ? ''
    : `${members.agreed} van ${members.all} ${members.agreed === 1 ? 'heeft' : 'hebben'} akkoord gegeven. Het telt bij ${members.quorum}.`;

/** A committee advised otherwise; whoever decides must know that before he reads. */
const deviates = ({ deviations = 0 }: NonNullable<CardView['verdict']>): string => {
  if (deviations === 0) return '';
  return deviations === 1
    ? '1 deel wijkt af van het advies. De reden staat erbij.'
    : `${deviations} delen wijken af van het advies. De redenen staan erbij.`;
};

const heard = (verdict: NonNullable<CardView['verdict']>): string => {
  const klager =
    verdict.klagerHeardOn.length > 0 ? [`de klager op ${days(verdict.klagerHeardOn)}`] : [];
  const medewerker =
    verdict.beklaagdeHeardOn.length > 0
      ? [`de medewerker op ${days(verdict.beklaagdeHeardOn)}`]
      : [];
  const both = [...klager, ...medewerker];
  const waived = verdict.klagerWaived && klager.length === 0;
  return [
    both.length === 0 ? '' : `Gehoord: ${list(both)}.`,
    waived ? 'De klager is niet gehoord, de reden staat in het dossier.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const days = (all: readonly string[]): string => list(all.map((day) => dates.day(day)));

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;

/** Why approval is not possible yet. */
export const blockingSentence = (codes: readonly string[]): string => {
  const known = codes.flatMap((code) => (Object.hasOwn(blocks, code) ? [blocks[code] ?? ''] : []));
  return [
    'Akkoord kan nog niet.',
    ...(known.length === 0 ? ['De reden staat in het dossier.'] : known),
  ].join(' ');
};

const blocks: Readonly<Record<string, string>> = {
  'klager-not-heard': 'De klager is nog niet gehoord.',
  'beklaagde-not-heard': 'De medewerker over wie het gaat is nog niet gehoord.',
  'not-established': 'Een deel heeft een oordeel terwijl niet vaststaat wat er is gebeurd.',
  'witness-not-heard': 'Een getuige is nog niet gehoord.',
  'accounts-differ': 'Beide kanten vertellen het anders. Het verslag is nog niet voorgelegd.',
  'reaction-open': 'Het verslag wacht op een reactie.',
  'nothing-searched': 'Bij een deel staat niet waar is gezocht.',
  'no-advice-yet': 'De commissie heeft nog geen advies gegeven.',
  'advice-other-parts': 'Het advies gaat over andere delen dan het oordeel.',
  'deviation-unexplained': 'Een deel wijkt af van het advies zonder reden.',
  'not-read-along': 'Er heeft nog niemand meegelezen.',
  superseded: 'Er is een nieuwere versie.',
  'same-person': 'Je schreef dit oordeel zelf.',
  involved: 'Je hebt er zelf mee te maken.',
};
