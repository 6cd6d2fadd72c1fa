import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Absence, OfficeHolder } from '../../domain/organisation/office.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import type { Row } from '../lists/rows.ts';
import { isOfficeCode } from './officeCodes.ts';

const day = z.iso.date().transform((value) => value as IsoDate);
const person = z
  .string()
  .min(1)
  .transform((value) => value as PersonId);

const holderFields = z.object({
  Functie: z.string().refine(isOfficeCode),
  PersoonOid: person,
  Team: z.string().optional(),
  Lijn: z.string().optional(),
  Van: day,
  Tot: day.optional(),
});

const absenceFields = z.object({ PersoonOid: person, Van: day, Tot: day.optional() });

/** A row of `Functies`; undefined when it is not one the app understands (people edit the list too). */
export function toHolder(row: Row): OfficeHolder | undefined {
  const { data } = holderFields.safeParse(row.fields);
  return (
    data && {
      office: data.Functie,
      person: data.PersoonOid,
      ...(data.Team === undefined ? {} : { team: data.Team }),
      ...(data.Lijn === undefined ? {} : { line: data.Lijn }),
      from: data.Van,
      ...(data.Tot === undefined ? {} : { to: data.Tot }),
    }
  );
}

export const fromHolder = (holder: OfficeHolder): FieldsOf<'Functies'> => ({
  Functie: holder.office,
  PersoonOid: holder.person,
  Team: holder.team ?? null,
  Lijn: holder.line ?? null,
  Van: holder.from,
  Tot: holder.to ?? null,
});

/** A row of `Afwezigheid`; undefined when it is not one the app understands. */
export function toAbsence(row: Row): Absence | undefined {
  const { data } = absenceFields.safeParse(row.fields);
  return (
    data && {
      person: data.PersoonOid,
      from: data.Van,
      ...(data.Tot === undefined ? {} : { to: data.Tot }),
    }
  );
}

export const fromAbsence = (absence: Absence, by: PersonId): FieldsOf<'Afwezigheid'> => ({
  PersoonOid: absence.person,
  Van: absence.from,
  Tot: absence.to ?? null,
  DoorOid: by,
});
