import type { DossierView } from '../../../src/contract/dossierView.ts';

/** Whether this person may call the complainant: no rule on contact forbids it, and not everything goes in writing. */
export const mayCall = ({ contactRule, registration }: DossierView): boolean =>
  contactRule?.maySpeak !== false && registration.klager.writtenOnly !== true;
