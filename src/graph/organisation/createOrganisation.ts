import type { Organisation } from '../../app/ports/people.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { RowChange } from '../../domain/organisation/decideOffices.ts';
import type { Absence, OfficeHolder } from '../../domain/organisation/office.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { TableName } from '../lists/listTable.ts';
import type { Row } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { absenceStep } from './absenceStep.ts';
import { holderChangeStep } from './holderChangeStep.ts';
import { addHolderStep, endHolderStep } from './holderStep.ts';
import { logAbsence } from './logAbsence.ts';
import { toAbsence, toHolder } from './rows.ts';
import { createListWatch } from './listWatch.ts';
import { settleRows } from './settleRows.ts';

export interface OrganisationDeps {
  readonly graph: GraphPort;
  /** The same door, where what is asked in one breath goes in one batch. */
  readonly together?: GraphPort;
  readonly site: Site;
  readonly name: string;
  /** A row that the app does not understand: which list, which item; it counts for nothing until mended. */
  readonly unreadable: (row: { readonly list: TableName; readonly id: string }) => void;
}

/** The port `Organisation` with what configuration and the start of the app need beside it. */
export interface LiveOrganisation extends Organisation {
  /** Reads what changed of both lists; what is served changes only when both were read. */
  refresh(): Promise<void>;
  /** Does nothing when exactly this holder is there already. */
  addHolder(holder: OfficeHolder): Promise<void>;
  /** Sets the last day, inclusive, of an office that somebody holds; finds it by all but its end. */
  endHolder(holder: OfficeHolder, lastDay: IsoDate): Promise<void>;
  /** Makes a row of one person be as decided; does nothing when it is. */
  changeHolder(change: RowChange): Promise<void>;
}

/** Offices and absence from `Functies` and `Afwezigheid`, held in memory; empty before the first `refresh`. */
export function createOrganisation(deps: OrganisationDeps): LiveOrganisation {
  const { graph, site } = deps;
  let offices: readonly OfficeHolder[] = [];
  let away: readonly Absence[] = [];

  const watches = {
    Functies: createListWatch(deps.together ?? graph, itemsOf(site, 'Functies')),
    Afwezigheid: createListWatch(deps.together ?? graph, itemsOf(site, 'Afwezigheid')),
  };

  return {
    name: deps.name,
    holders: () => offices,
    absences: () => away,
    refresh: async () => {
      const [holders, absences] = await Promise.all([
        watches.Functies.read(),
        watches.Afwezigheid.read(),
      ]);
      if (holders) offices = understood(deps, 'Functies', toHolder)(holders);
      if (absences) away = understood(deps, 'Afwezigheid', toAbsence)(absences);
    },
    setAbsence: async (absence, by, said) => {
      const where = { items: itemsOf(site, 'Afwezigheid'), person: absence.person };
      const rows = await settleRows(graph, where, (found) => absenceStep(found, absence, by));
      const now = understood(deps, 'Afwezigheid', toAbsence)(rows);
      away = [...away.filter(({ person }) => person !== absence.person), ...now];
      if (said) await logAbsence(deps, absence, { ...said, by });
    },
    addHolder: async (holder) => {
      const where = { items: itemsOf(site, 'Functies'), person: holder.person };
      const rows = await settleRows(graph, where, (found) => addHolderStep(found, holder));
      offices = replaced(offices, holder, understood(deps, 'Functies', toHolder)(rows));
    },
    endHolder: async (holder, lastDay) => {
      const where = { items: itemsOf(site, 'Functies'), person: holder.person };
      const rows = await settleRows(graph, where, (found) => endHolderStep(found, holder, lastDay));
      offices = replaced(offices, holder, understood(deps, 'Functies', toHolder)(rows));
    },
    changeHolder: async (change) => {
      const holder = change.becomes ?? change.was;
      if (!holder) return;
      const where = { items: itemsOf(site, 'Functies'), person: holder.person };
      const rows = await settleRows(graph, where, (found) => holderChangeStep(found, change));
      offices = replaced(offices, holder, understood(deps, 'Functies', toHolder)(rows));
    },
  };
}

const replaced = (
  offices: readonly OfficeHolder[],
  holder: OfficeHolder,
  now: readonly OfficeHolder[],
): readonly OfficeHolder[] => [...offices.filter(({ person }) => person !== holder.person), ...now];

const understood =
  <Value>(deps: OrganisationDeps, list: TableName, parse: (row: Row) => Value | undefined) =>
  (rows: readonly Row[]): readonly Value[] =>
    rows.flatMap((row) => {
      const value = parse(row);
      if (value !== undefined) return [value];
      deps.unreadable({ list, id: row.id });
      return [];
    });
