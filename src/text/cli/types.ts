import type { FaultCode } from '../../contract/cli/fault.ts';
import type { Said } from '../../contract/cli/termijnen.ts';
import type { EventRemark } from '../../domain/terms/events/remark.ts';
import type { UnknownReason } from '../../domain/terms/readTerm.ts';

type Params = Said<string>['params'];

/** Words of the command line. */
export interface CliTexts {
  /** Why an event does not count, or what to know although it does. */
  readonly remarks: Readonly<Record<EventRemark['code'], (params: Params) => string>>;
  /** Why a term has no date. */
  readonly unknown: Readonly<Record<UnknownReason, string>>;
  /** What is wrong at a place; `about` is what could have stood there. */
  readonly faults: Readonly<Record<FaultCode, (about: string) => string>>;
  /** `regel 3: …` */
  readonly atLine: (line: number, text: string) => string;
  readonly unknownField: (field: string) => string;
  readonly notFound: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly wrongUse: (what: string) => string;
  readonly profileSound: (cases: number) => string;
  readonly help: string;
}
