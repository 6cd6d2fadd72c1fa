import type { ProfileFile } from '../../contract/cli/profile.ts';
import { belgianCalendar } from '../../domain/calendar/belgianCalendar.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { decreePeriods } from '../../domain/calendar/decreeDays.ts';
import { dutchCalendar } from '../../domain/calendar/dutchCalendar.ts';
import type { Zone } from '../../domain/calendar/zone.ts';
import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import type { Profile } from '../../domain/procedure/profile.ts';
import { emmenCases } from '../../procedures/cases/emmen.ts';
import { politieCases } from '../../procedures/cases/politie.ts';
import { vlaanderenCases } from '../../procedures/cases/vlaanderen.ts';
import { emmen } from '../../procedures/emmen.ts';
import { politie } from '../../procedures/politie.ts';
import { vlaanderen } from '../../procedures/vlaanderen.ts';
import type { Reckoning } from './termijnen.ts';

const profiles: Readonly<Record<ProcedureCode, Profile>> = { emmen, politie, vlaanderen };
const cases: Readonly<Record<ProcedureCode, ProfileFile['toetsen']>> = {
  emmen: emmenCases,
  politie: politieCases,
  vlaanderen: vlaanderenCases,
};

/** A built-in procedure as the file that can be changed and read back. */
export const profileFileOf = (code: ProcedureCode): ProfileFile => ({
  soort: 'klachtwijzer-profiel',
  versie: 1,
  profiel: profiles[code],
  koninklijkeBesluiten: [],
  toetsen: cases[code],
});

/** Procedures to count with: the built-in ones, and in the place of one of them that of the file. */
export const reckoningWith = (file?: ProfileFile): Reckoning => {
  const rules = (code: ProcedureCode): ReturnType<Reckoning> => {
    const profile = file?.profiel.code === code ? file.profiel : profiles[code];
    return { profile, calendar: calendarOf(profile.zone, file?.koninklijkeBesluiten ?? []) };
  };
  const all = {
    emmen: rules('emmen'),
    politie: rules('politie'),
    vlaanderen: rules('vlaanderen'),
  };
  return (code) => all[code];
};

const calendarOf = (zone: Zone, decrees: ProfileFile['koninklijkeBesluiten']): Calendar => {
  switch (zone) {
    case 'Europe/Amsterdam':
      return dutchCalendar([...decreePeriods(), ...decrees]);
    case 'Europe/Brussels':
      return belgianCalendar();
  }
};
