import type { CardView } from '../../../contract/card.ts';
import { dates } from '../../common/nl/dates.ts';

export const hearingSentence = ({ hearing }: CardView): string | undefined =>
  hearing === undefined
    ? undefined
    : `Het hoorgesprek is op ${dates.day(hearing.date)}, ${dates.clock(hearing.time)}.`;

/** Headline while a hearing comes, the nearer the plainer. */
export const hearingComes = ({ date, hearing }: CardView): string => {
  if (hearing?.employee === 'kan-niet') return 'Verzet het hoorgesprek.';
  const left = date?.workingDaysLeft ?? 2;
  if (left > 1) return 'Bereid het hoorgesprek voor.';
  return left === 1 ? 'De volgende werkdag is het hoorgesprek.' : 'Vandaag is het hoorgesprek.';
};

/** When it is, what the complainant still needs, and what to do. */
export const hearingAhead = (view: CardView): string => {
  const missing = stillNeeded(view);
  const isNear = (view.date?.workingDaysLeft ?? 2) <= 1;
  const next =
    view.hearing?.employee === 'kan-niet'
      ? undefined
      : isNear
        ? 'Kan iemand niet? Verzet het of zeg het af.'
        : missing
          ? undefined
          : 'Lees de klacht nog eens en zet je vragen klaar.';
  return [
    hearingSentence(view) ?? 'Er is een hoorgesprek gepland.',
    employeeSays(view),
    missing,
    next,
  ]
    .filter(Boolean)
    .join(' ');
};

/** What the employee said to his invitation. */
export const employeeSays = ({ hearing }: CardView): string | undefined => {
  if (hearing?.employee === undefined) return undefined;
  return hearing.employee === 'komt'
    ? 'Je collega komt.'
    : 'Je collega kan dan niet. Waarom, staat in het dossier.';
};

const stillNeeded = ({ hearing }: CardView): string | undefined => {
  if (hearing?.uninvited) return 'De uitnodiging aan de klager is nog niet weg.';
  return hearing?.online
    ? 'Stuur de klager de link naar Teams. Die staat in het dossier.'
    : undefined;
};

/** It has been, and nothing of it is written down. */
export const recordMissing = ({ hearing }: CardView): string =>
  `${hearing === undefined ? 'Het hoorgesprek is geweest.' : `Het hoorgesprek was op ${dates.day(hearing.date)}.`} Het verslag ontbreekt nog. Kort mag: alleen wat telt voor de klacht. Ging het niet door? Zeg het dan af.`;

/** With whom a record lies, and since when. */
export const recordWaits = ({ reaction, today }: CardView): string | undefined => {
  if (reaction === undefined) return undefined;
  const { side, since, unsent } = reaction;
  if (unsent) return 'De brief met het verslag aan de klager is nog niet weg.';
  const still = since < today ? 'Er is nog geen reactie: vraag ernaar.' : 'Er is nog geen reactie.';
  return side === 'klager'
    ? `De klager heeft het verslag sinds ${dates.day(since)}. ${still}`
    : `Je collega kan het verslag lezen sinds ${dates.day(since)}. ${still}`;
};
