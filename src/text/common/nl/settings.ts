import type { FailureCode } from '../../../contract/failure.ts';
import type { Sentence } from '../types.ts';
import { dates } from './dates.ts';

const day = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : dates.day(String(value));

/** Why something of the page Inrichting stayed as it was. */
export const failures = {
  'setting-changed': ({ by, time }) =>
    `${by === undefined ? 'Iemand' : String(by)} heeft dit net veranderd${time === undefined ? '' : `, om ${String(time)}`}. Jouw wijziging is niet opgeslagen. Kijk wat er nu staat en kies opnieuw.`,
  'settings-damaged': () =>
    'De inrichting is buiten de app om veranderd. Er is niets opgeslagen. Zet in SharePoint de vorige versie van de rij terug.',
  'nothing-changed': () => 'Er verandert niets. Vul in wat anders moet.',
  'own-office': () =>
    'Dit gaat over jouw eigen functie. Vraag de andere coördinator om dit te veranderen.',
  'to-before-from': () => 'De laatste dag ligt vóór de eerste dag.',
  'already-holds': () => 'Deze collega heeft deze functie in die tijd al.',
  'seat-taken': ({ name }) =>
    `${name === undefined || name === '' ? 'Een ander' : String(name)} heeft deze functie in die tijd. Kies eerst een laatste dag voor die collega, of kies Opvolger.`,
  'for-himself': () => 'Zo zou iemand zichzelf vervangen of ondersteunen. Kies een andere collega.',
  'left-empty': ({ date }) =>
    `Vanaf ${String(day(date))} heeft niemand deze functie. Kies een opvolger, of vink aan dat de functie leeg mag zijn.`,
  'nobody-coordinates': ({ date }) =>
    `Vanaf ${String(day(date))} is er geen coördinator en geen plaatsvervanger. Zet er eerst iemand bij.`,
  'no-decrees-here': () => 'Zulke dagen bestaan in dit land niet.',
  'decree-overlap': () =>
    'Deze dagen vallen in een periode die er al staat. Kies een andere periode.',
  'closes-before-opens': () => 'Het einde ligt vóór het begin.',
  'reminder-outside': () => 'Dit getal kan hier niet. Onder het vak staat welke getallen kunnen.',
  'last-day-untold': () => 'Zet er ook 0 bij: op de laatste dag krijgt iedereen bericht.',
  'manager-after-term': () => 'Dan hoort de leidinggevende het pas na de laatste dag.',
  'decree-day-outside': () => 'Een van de dagen valt buiten de periode.',
} satisfies Partial<Record<FailureCode, Sentence>>;
