import type { Category } from '../domain/complaint/registration.ts';

/** What a complaint is mostly about, in the order in which a form offers it. */
export const CATEGORIES = [
  'bejegening',
  'geen-of-late-reactie',
  'onjuiste-informatie',
  'communicatie',
  'bereikbaarheid',
  'toezegging',
  'uitvoering',
  'dienstverlening',
  'handhaving',
  'ongelijke-behandeling',
  'privacy',
  'overig',
] as const satisfies readonly Category[];
