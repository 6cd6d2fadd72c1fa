import { createContext, use } from 'react';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { AboutMeView } from '../../src/contract/pageViews.ts';
import type { Step } from '../api/codes.ts';
import type { Snapshot } from '../api/liveStore.ts';

/** The complaint on the page, as far as a step needs to know it. */
export interface Case {
  readonly kenmerk: string;
  readonly volgnummer: number;
  readonly permitted: readonly Step[];
  /** `yyyy-mm-dd`, business time. */
  readonly today: string;
  readonly me: { readonly id: string; readonly name: string };
  readonly dossier?: DossierView;
  /** What a colleague without the dossier is asked, by its id. */
  readonly question?: string;
  /** Of the employee complained about, on his own page. */
  readonly about?: AboutMeView;
  /** Where the page has no more to offer once a step stands. */
  readonly onTaken?: () => void;
  /** A form was opened or closed: a page loaded again opens with it. */
  readonly onOpened?: (step: Step | undefined) => void;
  /** Asks the server how it stands now; a failure says that it could not be shown. */
  readonly reload: () => Promise<Pick<Snapshot<unknown>, 'failure'>>;
}

export const CaseContext = createContext<Case | undefined>(undefined);

export function useCase(): Case {
  const found = use(CaseContext);
  if (!found) throw new TypeError('A step was drawn outside a complaint.');
  return found;
}

/** The dossier, for steps that exist only on its page. */
export function useDossier(): DossierView {
  const { dossier } = useCase();
  if (!dossier) throw new TypeError('This step needs the dossier.');
  return dossier;
}
