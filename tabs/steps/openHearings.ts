import type { DossierView } from '../../src/contract/dossierView.ts';

export type Hearing = DossierView['facts']['hearings'][number];

/** Hearings that are planned and neither held nor called off. */
export const openHearings = ({ facts }: DossierView): readonly Hearing[] =>
  facts.hearings.filter(({ held, cancelled }) => !held && !cancelled);
