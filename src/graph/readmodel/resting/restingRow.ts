import type { ComplaintAtRest, Core } from '../../../app/ports/resting.ts';
import type { Instant, IsoDate } from '../../../domain/calendar/isoDate.ts';
import type { Kenmerk, PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { AccusedKind } from '../../../domain/organisation/office.ts';
import type { OutboxEntry } from '../../register/outbox.ts';
import type { ModelRow } from '../modelRow.ts';
import type { RestingColumns } from './columns.ts';

// What owes something is not among them.
const nothingOwed: readonly OutboxEntry[] = [];

/** One complaint at rest, read from the columns when asked; a hundred thousand of them weigh little. */
export class RestingRow implements ComplaintAtRest, ModelRow {
  readonly ordinal: number;
  readonly #columns: RestingColumns;

  constructor(columns: RestingColumns, ordinal: number) {
    this.#columns = columns;
    this.ordinal = ordinal;
  }

  get itemId(): string {
    return this.#columns.itemIds[this.ordinal] ?? '';
  }
  get kenmerk(): Kenmerk {
    return (this.#columns.kenmerken[this.ordinal] ?? '') as Kenmerk;
  }
  get etag(): string {
    return this.#columns.textOf(this.ordinal, 'etag');
  }
  get aanduiding(): string {
    return this.#columns.textOf(this.ordinal, 'aanduiding');
  }
  get registeredAt(): Instant {
    return this.#columns.textOf(this.ordinal, 'registeredAt') as Instant;
  }
  get counter(): number {
    return this.#columns.numberOf(this.ordinal, 'counter');
  }
  get volgnummer(): number {
    return this.#columns.numberOf(this.ordinal, 'volgnummer');
  }
  get received(): IsoDate {
    return this.#columns.wordOf(this.ordinal, 'received') as IsoDate;
  }
  get registeredBy(): PersonId {
    return this.#columns.wordOf(this.ordinal, 'registeredBy') as PersonId;
  }
  get behandelaar(): PersonId | undefined {
    return this.#columns.wordOf(this.ordinal, 'behandelaar') as PersonId | undefined;
  }
  get accused(): PersonId | undefined {
    return this.#columns.wordOf(this.ordinal, 'accused') as PersonId | undefined;
  }
  get accusedKind(): AccusedKind {
    return this.#columns.wordOf(this.ordinal, 'accusedKind') as AccusedKind;
  }
  get ended(): IsoDate | undefined {
    return this.#columns.wordOf(this.ordinal, 'ended') as IsoDate | undefined;
  }
  get closed(): IsoDate | undefined {
    return this.#columns.wordOf(this.ordinal, 'closed') as IsoDate | undefined;
  }
  get facts(): string {
    return this.#columns.wordOf(this.ordinal, 'facts') ?? '';
  }
  get outbox(): readonly OutboxEntry[] {
    return nothingOwed;
  }
  get core(): Core {
    return this.#columns.coreOf(this.ordinal);
  }
}
