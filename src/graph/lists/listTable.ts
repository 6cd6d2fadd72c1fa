import { indexed, note, number, text, unique, type Column } from './column.ts';

/**
 * The lists of the site and the columns the app relies on (design.md §3). Column names are also
 * their labels. A person is an Entra object id in a text column whose name does not end in `Id`.
 */
export const listTable = {
  /** One row is a complaint; `Status` and `Deadline` are copies for people who open the list. */
  Klachten: [
    unique('Kenmerk'),
    unique('AanmaakSleutel'),
    indexed('Status'),
    indexed('BehandelaarOid'),
    indexed('Deadline'),
    indexed('Procedure'),
    number('Volgnummer'),
    note('Feiten'),
    note('Uitgaand'),
  ],
  /** One row is one thing that happened; rows are added, never changed. */
  Logboek: [
    unique('EntryKey'),
    indexed('Kenmerk'),
    indexed('Opdracht'),
    text('Tijdstip'),
    text('PersoonOid'),
    text('Handeling'),
    note('Reden'),
    text('Over'),
    number('Volgnummer'),
  ],
  /** One row is one message owed to one person. */
  Berichten: [
    unique('NoticeKey'),
    indexed('Status'),
    indexed('DueOn'),
    indexed('Kenmerk'),
    text('PersoonOid'),
    text('Soort'),
    text('Opdracht'),
    text('Lease'),
    text('LeaseTot'),
    number('Poging'),
    text('ActiviteitSleutel'),
    number('VolgnummerGetoond'),
  ],
  /** One row is the appointment of one hearing, in whose mailbox it stands and as what. */
  Afspraken: [
    unique('Sleutel'),
    indexed('Kenmerk'),
    text('Postbus'),
    note('Afspraak'),
    note('Deelnemen'),
    text('Stand'),
    text('Inhoud'),
    number('Poging'),
  ],
  /** One row is a personal chat with the bot. */
  Gesprekken: [
    unique('PersoonOid'),
    text('Gesprek'),
    text('ServiceAdres'),
    text('Bot'),
    text('Sinds'),
  ],
  /** One row is a draft, saved view or snooze of one person. */
  Concepten: [
    unique('Sleutel'),
    indexed('PersoonOid'),
    // A draft larger than one column goes on in the next.
    note('Waarde'),
    note('Waarde2'),
    note('Waarde3'),
    note('Waarde4'),
    text('Bewaard'),
  ],
  /** One row is somebody holding an office from/to. */
  Functies: [
    indexed('Functie'),
    indexed('PersoonOid'),
    text('Team'),
    text('Lijn'),
    text('Van'),
    text('Tot'),
  ],
  /** One row is somebody being away from/to, and who said so. */
  Afwezigheid: [indexed('PersoonOid'), text('Van'), text('Tot'), text('DoorOid')],
  /** One row is a lesson. */
  Leerpunten: [
    indexed('Kenmerk'),
    indexed('Status'),
    text('Niveau'),
    text('EigenaarOid'),
    note('Les'),
    note('Actie'),
    text('Controledatum'),
  ],
  /** One row is a setting of the organisation, as JSON. */
  Instellingen: [unique('Sleutel'), note('Waarde')],
} as const satisfies Record<string, readonly Column[]>;

/** The document library, one folder per complaint. */
export const libraryName = 'Dossiers';

export type TableName = keyof typeof listTable;
export type ListName = TableName | typeof libraryName;

/** Names of the columns of a list: `ColumnOf<'Klachten'>` is `'Kenmerk' | …`. */
export type ColumnOf<Name extends TableName> = (typeof listTable)[Name][number]['name'];

/** Values to write into a row of a list; null clears, and is left out of a create. */
export type FieldsOf<Name extends TableName> = Readonly<
  Partial<Record<ColumnOf<Name>, string | number | null>>
>;

export const tableNames = Object.keys(listTable) as readonly TableName[];
export const listNames: readonly ListName[] = [...tableNames, libraryName];

/** The id of each list in one site; see `resolveLists`. */
export type ListIds = Readonly<Record<ListName, string>>;
