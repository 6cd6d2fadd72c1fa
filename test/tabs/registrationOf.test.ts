import { describe, expect, it } from '@jest/globals';
import { registrationInput } from '../../src/contract/registration.ts';
import { createFormStore, type Values } from '../../tabs/form/formStore.ts';
import { emptyRegistration, registrationOf } from '../../tabs/pages/register/registrationOf.ts';

const categories = ['bejegening', 'communicatie'];
const typed = (values: Values) =>
  registrationOf(
    createFormStore({
      ...emptyRegistration('2026-03-16'),
      what: 'De deur was dicht.',
      category: 'communicatie',
      aanduiding: 'deur dicht',
      ...values,
    }),
    categories,
  );

describe('the registration form', () => {
  /** @requirement O3 K19 */
  it('is complete with the short form alone', () => {
    expect(registrationInput.safeParse(typed({})).success).toBe(true);
  });

  it.each([
    ['a number is a phone number', { contact: '06 12345678' }, { phone: '06 12345678' }],
    ['what has an @ is an e-mail address', { contact: 'a@b.nl' }, { email: 'a@b.nl' }],
    [
      'two fields together give both',
      { contact: 'a@b.nl', contact2: '06 12345678' },
      { phone: '06 12345678', email: 'a@b.nl' },
    ],
  ])('%s', (_rule, values, contact) => {
    expect(typed(values).klager.contact).toMatchObject(contact);
  });

  it('does not send the person of a choice that was taken back', () => {
    const accused = { 'accused.kind': 'college', 'accused.personId': 'p1', 'accused.name': 'Jo' };

    expect(typed(accused).accused).toEqual({ kind: 'college' });
  });

  it('names the main category once', () => {
    const both = { 'other.communicatie': true, 'other.bejegening': true };

    expect(typed(both).otherCategories).toEqual(['bejegening']);
  });
});
