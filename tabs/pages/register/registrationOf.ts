import type { RegistrationInput } from '../../../src/contract/registration.ts';
import { accusedOf } from '../../form/AccusedFields.tsx';
import { optional, type FormStore, type Values } from '../../form/formStore.ts';

type Category = RegistrationInput['category'];
type Contact = RegistrationInput['klager']['contact'];

/** The form as it stands when the phone rings. */
export const emptyRegistration = (today: string): Values => ({
  channel: 'telefoon',
  received: today,
  category: '',
  'accused.kind': 'onbekend',
  'klager.kind': 'burger',
  'klager.replyChannel': 'telefoon',
});

/** One field takes a number or an e-mail address: what has an @ is an address. */
const contactOf = (typed: string, address?: string): Contact => {
  const text = optional(typed);
  const mail = text?.includes('@') === true;
  return { phone: mail ? undefined : text, email: mail ? text : undefined, address };
};

/** Both fields together: a number in one, an address in the other. */
const bothOf = (form: FormStore): Contact => {
  const first = contactOf(form.text('contact'), optional(form.text('klager.contact.address')));
  const second = contactOf(form.text('contact2'));
  return {
    phone: first.phone ?? second.phone,
    email: first.email ?? second.email,
    address: first.address,
  };
};

const gemachtigdeOf = (form: FormStore): RegistrationInput['klager']['gemachtigde'] => {
  const name = optional(form.text('klager.gemachtigde.name'));
  return name === undefined
    ? undefined
    : { name, contact: contactOf(form.text('gemachtigdeContact')) };
};

/** The chat message the form was made from. */
const messageOf = (form: FormStore): RegistrationInput['message'] => {
  const key = optional(form.text('message.key'));
  return key === undefined
    ? undefined
    : {
        key,
        author: optional(form.text('message.author')),
        link: optional(form.text('message.link')),
        sentAt: optional(form.text('message.sentAt')),
      };
};

/** What was typed, as the contract asks for it; the server judges it. */
export function registrationOf(form: FormStore, categories: readonly string[]): RegistrationInput {
  const category = form.text('category') as Category;
  return {
    channel: form.text('channel') as RegistrationInput['channel'],
    klager: {
      kind: form.text('klager.kind') as RegistrationInput['klager']['kind'],
      name: optional(form.text('klager.name')),
      contact: bothOf(form),
      replyChannel: form.text('klager.replyChannel') as RegistrationInput['klager']['replyChannel'],
      gemachtigde: gemachtigdeOf(form),
      helpWanted: optional(form.text('klager.helpWanted')),
      writtenOnly: form.flag('klager.writtenOnly') || undefined,
    },
    accused: accusedOf(form, 'accused.'),
    aanduiding: form.text('aanduiding'),
    what: form.text('what'),
    happenedOn: optional(form.text('happenedOn')),
    where: optional(form.text('where')),
    category,
    otherCategories: categories.filter(
      (other) => other !== category && form.flag(`other.${other}`),
    ) as Category[],
    received: form.text('received'),
    receivedByCoordinator: optional(form.text('receivedByCoordinator')),
    message: messageOf(form),
    solvedAtOnce: form.flag('solvedAtOnce')
      ? { agreed: form.text('solvedAtOnce.agreed') }
      : undefined,
  };
}

/** A failure names the field of the contract; some stand under another name on the page. */
export const fieldOnPage = (field: string, form: FormStore): string => {
  const mailFirst = form.text('contact').includes('@');
  switch (field) {
    case 'klager.contact.email':
      return mailFirst ? 'contact' : 'contact2';
    case 'klager.contact.phone':
      return mailFirst ? 'contact2' : 'contact';
    case 'klager.gemachtigde.contact.email':
    case 'klager.gemachtigde.contact.phone':
      return 'gemachtigdeContact';
    default:
      return field;
  }
};
