import type { EmployeeAnswer } from '../complaint/hearing.ts';
import type { ReactionKind } from '../complaint/wederhoor.ts';
import type { EmployeeStep } from './codes.ts';

type Optional<Value> = Value | undefined;

interface Table {
  'eigen-reactie': {
    /** His own word; silence is put down by who handles it. */
    readonly as: Exclude<ReactionKind, 'geen-reactie'>;
    readonly text?: Optional<string>;
  };
  'uitnodiging-beantwoorden': {
    readonly hearingId: string;
    readonly as: EmployeeAnswer['as'];
    readonly text?: Optional<string>;
    readonly along?: Optional<string>;
  };
}

/** What the employee complained about fills in himself. */
export type EmployeeInputs = { [Step in EmployeeStep]: Table[Step] };
