import { expect, it } from '@jest/globals';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { mayCall } from '../../tabs/pages/dossier/mayCall.ts';

const dossier = (klager: object, contactRule?: object): DossierView =>
  ({ registration: { klager }, ...(contactRule && { contactRule }) }) as unknown as DossierView;

/** @requirement E30 O20 */
it('offers to call nobody who wants everything in writing, nor past a rule on contact', () => {
  expect(mayCall(dossier({}))).toBe(true);
  expect(mayCall(dossier({}, { maySpeak: true }))).toBe(true);
  expect(mayCall(dossier({}, { maySpeak: false }))).toBe(false);
  expect(mayCall(dossier({ writtenOnly: true }))).toBe(false);
});
