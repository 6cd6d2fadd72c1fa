import type { Documents } from '../../app/ports/documents.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { ListIds } from '../lists/listTable.ts';
import type { GraphPort } from '../port.ts';

/** Ids of the lists that register and delivery work with. */
export type StoreLists = Pick<ListIds, 'Klachten' | 'Logboek' | 'Berichten' | 'Concepten'>;

/** Something in the lists that only a hand outside the app can have done; told to an administrator. */
export interface IntegrityAlarm {
  readonly code:
    /** `Feiten`, `Uitgaand`, `Kenmerk` or `Volgnummer` cannot be read. */
    | 'row-damaged'
    /** Readable, but the keyed hash does not fit. */
    | 'row-changed'
    /** The facts are as the app wrote them, but somebody else wrote the row last. */
    | 'row-touched'
    /** `Volgnummer` went down: an older version was restored. */
    | 'volgnummer-fell'
    | 'row-removed'
    /** A log line or notice stands under a key of ours with the command id of another. */
    | 'key-taken'
    /** The file of a long text is missing or holds something else. */
    | 'text-damaged';
  readonly kenmerk?: string;
  /** Item id in the list, key, or name of the file. */
  readonly where: string;
  /** Id of the person or application that wrote it last, and when; absent where that is not known. */
  readonly by?: string;
  readonly at?: string;
}

/** Copies for people who open the list in SharePoint; the app never reads them. */
export interface ComplaintColumns {
  readonly status: string;
  readonly behandelaar?: PersonId;
  readonly deadline?: IsoDate;
}

export interface StoreDeps {
  readonly graph: GraphPort;
  /** Id of our own application: whatever else wrote a row did it behind our back. */
  readonly appId: string;
  readonly siteId: string;
  readonly lists: StoreLists;
  /** Real milliseconds that never go back; leases and attempts are counted by it. */
  readonly monotonicMs: () => number;
  /** Real time, milliseconds since 1970. */
  readonly realNow: () => number;
  readonly randomToken: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Never a value of a row, only what happened. */
  readonly log: (event: string, details: Readonly<Record<string, string | number>>) => void;
  readonly integrityAlarm: (alarm: IntegrityAlarm) => void;
  readonly hashKey: Uint8Array;
  readonly documents: Documents;
  readonly columnsOf: (complaint: Complaint) => ComplaintColumns;
}

/** `/sites/…/lists/…/items` of one of the lists. */
export const itemsPath = (
  deps: Pick<StoreDeps, 'siteId' | 'lists'>,
  list: keyof StoreLists,
): string => `/sites/${deps.siteId}/lists/${deps.lists[list]}/items`;
