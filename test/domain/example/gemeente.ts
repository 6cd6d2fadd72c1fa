import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import type { OfficeCode, OfficeHolder } from '../../../src/domain/organisation/office.ts';
import type { OrganisationToday } from '../../../src/domain/organisation/organisation.ts';

/** Persons of the example are named after their office: what stands in a table is who it is. */
export const person = (name: string): PersonId => name as PersonId;

const from = isoDate('2020-01-01');
const row = (
  office: OfficeCode,
  name: string,
  place: Partial<OfficeHolder> = {},
): OfficeHolder => ({
  office,
  person: person(name),
  from,
  ...place,
});
const team = (code: string, line: string): readonly OfficeHolder[] => [
  row('teamleider', `tl-${code}`, { team: code, line }),
  row('medewerker', `mw-${code}`, { team: code, line }),
];
const alderman = (office: OfficeCode, name: string): readonly OfficeHolder[] => [
  row(office, name),
  row('wethouder', name),
];

/** A municipality with three lines, four teams and everybody else once; nobody is away. */
export const gemeente: OrganisationToday = {
  today: isoDate('2026-03-02'),
  absences: [],
  holders: [
    ...team('balie', 'publiek'),
    ...team('belastingen', 'publiek'),
    ...team('beheer', 'ruimte'),
    ...team('juridisch', 'bedrijf'),
    row('concernmanager', 'cm-publiek', { line: 'publiek' }),
    row('concernmanager', 'cm-ruimte', { line: 'ruimte' }),
    // The column team may hold the line of a concernmanager as well.
    row('concernmanager', 'cm-bedrijf', { team: 'bedrijf' }),
    row('gemeentesecretaris', 'secretaris'),
    row('loco-gemeentesecretaris', 'loco-secretaris'),
    row('griffier', 'griffier'),
    row('plv-griffier', 'plv-griffier'),
    row('medewerker-griffie', 'mw-griffie'),
    row('burgemeester', 'burgemeester'),
    ...alderman('locoburgemeester', 'loco'),
    ...alderman('tweede-locoburgemeester', 'tweede-loco'),
    ...alderman('wethouder-hrm', 'hrm'),
    row('raadslid', 'raadslid'),
    row('plv-voorzitter-raad', 'plv-raad'),
    row('lid-werkgeverscommissie', 'wgc-1'),
    row('lid-werkgeverscommissie', 'wgc-2'),
    row('voorzitter-commissie-bezwaar', 'vz-bezwaar'),
    row('plv-voorzitter-commissie-bezwaar', 'plv-bezwaar'),
    row('lid-commissie-bezwaar', 'lid-bezwaar'),
    row('lid-commissie-bezwaar', 'vz-bezwaar'),
    row('klachtencoordinator', 'coordinator', { team: 'juridisch' }),
    row('plv-klachtencoordinator', 'plv-coordinator', { team: 'juridisch' }),
    row('jurist', 'jurist', { team: 'juridisch' }),
  ],
};

/** The same municipality while these are away until further notice. */
export const without = (...absent: readonly string[]): OrganisationToday => ({
  ...gemeente,
  absences: absent.map((name) => ({ person: person(name), from })),
});

/** The same municipality with the office vacant. */
export const vacant = (...names: readonly string[]): OrganisationToday => ({
  ...gemeente,
  holders: gemeente.holders.filter((holder) => !names.includes(holder.person)),
});
