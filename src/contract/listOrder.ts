import type { Stage } from '../domain/steps/codes.ts';

/** Rows of one page of a list, and of what a search shows. */
export const PAGE_SIZE = 50;

const inOrder: Readonly<Record<Stage, true>> = {
  nieuw: true,
  'te-bespreken': true,
  toegewezen: true,
  'in-behandeling': true,
  'bij-commissie': true,
  meelezen: true,
  'akkoord-gevraagd': true,
  'brief-wacht': true,
  nazorg: true,
  'wacht-op-onderzoek': true,
  afgesloten: true,
};

/** Where a complaint can stand, in the order of the procedure. */
export const STAGES = Object.keys(inOrder) as readonly Stage[] as readonly [Stage, ...Stage[]];
