import { dates } from '../common/en/dates.ts';
import { help } from './help.en.ts';
import type { CliTexts } from './types.ts';

const day = (value: unknown) => dates.longDay(String(value));

export const en: CliTexts = {
  remarks: {
    'voor-ontvangst': (p) =>
      `This cannot be: the complaint was received only on ${day(p['date'])}.`,
    'kent-procedure-niet': () => 'This procedure does not have it.',
    'al-geeindigd': (p) =>
      `The handling had already ended on ${day(p['date'])}. Reopen the complaint first.`,
    'niet-geeindigd': () => 'The handling had not ended.',
    'na-afloop': (p) => `Too late: the term ran until ${day(p['date'])}.`,
    'geen-hele-weken': () => 'Extending is in whole weeks only, at least 1.',
    'te-veel-weken': (p) =>
      p['weeks'] === 0
        ? 'The extension is used up.'
        : `Too many weeks: ${p['weeks'] === 1 ? '1 week is' : `${String(p['weeks'])} weeks are`} left.`,
    'geen-bericht-klager': () => 'The complainant got no written notice.',
    'geen-bericht-beklaagde': () => 'The employee it is about got no written notice.',
    'niet-schriftelijk': () => 'The complainant did not agree in writing.',
    'geen-verdaging-vooraf': () =>
      'Further delay is possible only after the term was extended once.',
    'verlengt-niet': (p) => `This extends nothing: the term already runs until ${day(p['date'])}.`,
    'einde-voor-begin': () => 'The end is before the beginning.',
    'geen-reden': () => 'There is no reason with it.',
    vervallen: (p) => `Taken back by event ${String(p['event'])} (the first is 0).`,
    'geen-eerdere-gebeurtenis': (p) =>
      `There is no earlier event ${String(p['event'])} (the first is 0).`,
    'te-laat': (p) => `This counts, but it was late: it was due by ${day(p['date'])}.`,
    'termijn-loopt-door': () =>
      'The waiting is recorded and reminders rest. The statutory term runs on: the law knows no suspension here.',
  },
  unknown: {
    'coordinator-onbekend': 'It is not known when the complaints coordinator got the complaint.',
    'coordinator-voor-ontvangst':
      'The complaints coordinator cannot have had the complaint before the organisation.',
    'geen-herbehandeling': 'The handling was not found to be partial.',
    'nog-niet-afgesloten': 'The complaint is not closed yet.',
    'bewaartermijn-niet-ingesteld':
      'The organisation has not set how long it keeps complaints. Nothing is destroyed.',
    'buiten-kalender': 'The holidays after 2299 are not computed.',
  },
  faults: {
    'geen-json': () => 'this is no JSON object on one line',
    ontbreekt: () => 'this is missing',
    'geen-datum': () => 'this is no date; write yyyy-mm-dd, from 1900 through 2299',
    'geen-keuze': (about) => `this cannot be${about === '' ? '' : `; choose from ${about}`}`,
    'verkeerde-soort': () => 'another value belongs here',
    'te-lang': () => 'this is too long or too large',
    'te-kort': () => 'this is too short or too small',
    'onbekend-veld': (about) => `I do not know this: ${about}`,
    'onbekende-functie': () => 'I do not know this office',
    'soort-zonder-regel': (about) => `there is no rule for this: ${about}`,
    'regel-dubbel': (about) => `this rule is there twice: ${about}`,
    'regel-onbekend': (about) => `there is no such rule: ${about}`,
    'kring-in-hierarchie': (about) => `this office stands above itself: ${about}`,
    'toets-mislukt': (about) => `the case does not hold: ${about}`,
  },
  atLine: (line, text) => `line ${line}: ${text}`,
  unknownField: (field) => `I do not know the field "${field}"; I skip it everywhere`,
  notFound: (file) => `There is no such file: ${file}`,
  unreadable: (file) => `This file cannot be read: ${file}`,
  wrongUse: (what) => `This cannot be: ${what}\nHelp: klachtwijzer --help --taal en`,
  profileSound: (cases) =>
    `The profile is sound. ${cases === 1 ? '1 case' : `${cases} cases`} right.`,
  help,
};
