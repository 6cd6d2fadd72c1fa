import type { EmployeeAnswer } from '../complaint/hearing.ts';
import type { ReactionKind } from '../complaint/wederhoor.ts';
import type { EmployeeStep } from './codes.ts';

type Optional<Value> = Value | undefined;

interface Table {
  'eigen-reactie': {
    /** His own word; silence is put down by who handles it. */
    readonly as: Exclude<ReactionKind, 'geen-reactie'>;
    /** Of the record that he read; absent: whatever is put to him now. */
    readonly round?: Optional<string>;
    readonly text?: Optional<string>;
  };
  'uitnodiging-beantwoorden': {
    readonly hearingId: string;
    /** Day and time that stood in the invitation he answers (`momentOf`); absent: as it is now. */
    readonly moment?: Optional<string>;
    readonly as: EmployeeAnswer['as'];
    readonly text?: Optional<string>;
    readonly along?: Optional<string>;
  };
}

/** What the employee complained about fills in himself. */
export type EmployeeInputs = { [Step in EmployeeStep]: Table[Step] };
