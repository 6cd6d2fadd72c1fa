import type { DossierView } from '../../src/contract/dossierView.ts';

type Round = NonNullable<DossierView['facts']['rounds']>[number];

/** The record that lies with a side who has not reacted to it yet; the newest. */
export const openRound = ({ facts }: DossierView): Round | undefined =>
  facts.rounds?.findLast(({ answer }) => answer === undefined);
