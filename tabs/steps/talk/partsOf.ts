import type { DossierView } from '../../../src/contract/dossierView.ts';
import type { Values } from '../../form/formStore.ts';

/** The parts of the complaint as they are called so far, each to be talked over. */
export function partsOf({ drafts, registration }: DossierView): Values {
  const names = drafts.at(-1)?.parts.map(({ part }) => part) ?? [registration.aanduiding];
  return {
    parts: String(names.length),
    ...Object.fromEntries(names.map((name, at) => [`part.${at}`, name])),
  };
}
