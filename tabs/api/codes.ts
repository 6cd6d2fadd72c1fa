import type { DossierView } from '../../src/contract/dossierView.ts';
import type { WorkItemView } from '../../src/contract/view.ts';

/** What a person can do on a complaint. */
export type Step = DossierView['permitted'][number];

/** What a complaint asks for now. */
export type Ask = WorkItemView['ask'];
