import { parseInput } from '../../src/contract/parseInput.ts';
import { registrationInput } from '../../src/contract/registration.ts';
import type { Kenmerk, PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { commandId } from '../../src/main/commandId.ts';
import type { Fate } from './arrivals.ts';
import { teams } from '../../src/main/example/teams.ts';
import { workingDaysAfter } from './days.ts';
import { dayOf, type Year } from './year.ts';

/** Somebody of the registration desk, or else of support, fills in the form. */
export async function register(year: Year, fate: Fate): Promise<void> {
  const { people, office } = year;
  const desk = people.filter(({ role }) => role === 'registration' || role === 'support');
  const by = desk.find(({ oid }) => year.isThere(oid, dayOf(year))) ?? desk[0];
  const today = office.circumstances().time.today;
  if (by === undefined) throw new Error('Nobody can register');
  const form = parseInput(registrationInput, {
    channel: fate.channel,
    klager: {
      kind: 'burger',
      name: 'Vera Zandstra',
      contact: { phone: '06 0000 0101', email: 'vera@zandstra.example' },
      replyChannel: 'e-mail',
    },
    accused: accusedOf(fate),
    aanduiding: 'twee keer niet teruggebeld',
    what: 'Er is twee keer beloofd terug te bellen, en er belde niemand.',
    category: fate.category,
    received: workingDaysAfter(today, -fate.lag),
  });
  if (!form.ok) throw new Error(`The form does not fit: ${JSON.stringify(form.failure)}`);
  const outcome = await office.app.app.registerComplaint({
    id: commandId(['jaar', 'registreren', String(fate.nth)]),
    by: { id: by.oid as PersonId, name: by.displayName, language: 'nl' },
    input: form.value,
  });
  if (!outcome.ok) throw new Error(`Not registered: ${JSON.stringify(outcome.refusal)}`);
  year.fates.set(outcome.value.kenmerk as Kenmerk, fate);
}

const accusedOf = ({ about: kind, accused }: Fate): unknown => {
  if (kind === 'onbekend') return { kind };
  const team = teams.find(
    ({ teamleider, medewerkers }) =>
      teamleider === accused.alias || medewerkers.includes(accused.alias as never),
  )?.code;
  return kind === 'geen-persoon' ? { kind, team } : { kind, personId: accused.oid, team };
};
