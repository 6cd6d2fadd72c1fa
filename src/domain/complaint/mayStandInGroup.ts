import type { Accused } from './registration.ts';

/**
 * Whether number, stage and date of a complaint may stand where others read along: only where many colleagues
 * could be meant. An office is held by one person, and what is unknown may prove to be one.
 *
 * @see experience.md §3 (channel and group cards: rule 1 only); requirement T3
 */
export const mayStandInGroup = ({ kind }: Accused): boolean =>
  kind === 'medewerker' || kind === 'extern-ingehuurd';
