import type { ProfileFile } from '../../contract/cli/profile.ts';
import { calendarIn } from '../../domain/calendar/calendarIn.ts';
import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import { emmenCases } from '../../procedures/cases/emmen.ts';
import { politieCases } from '../../procedures/cases/politie.ts';
import { vlaanderenCases } from '../../procedures/cases/vlaanderen.ts';
import { profiles } from '../../procedures/all.ts';
import type { Reckoning } from './termijnen.ts';

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
    return { profile, calendar: calendarIn(profile.zone, file?.koninklijkeBesluiten ?? []) };
  };
  const all = {
    emmen: rules('emmen'),
    politie: rules('politie'),
    vlaanderen: rules('vlaanderen'),
  };
  return (code) => all[code];
};
