import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { ShownPart } from '../complaint/question.ts';
import type { ConsultStep } from './codes.ts';

type Optional<Value> = Value | undefined;
interface Asking {
  readonly what: string;
  readonly shows: readonly ShownPart[];
  readonly due: IsoDate;
}

interface Table {
  'vraag-stellen': Asking & {
    /** One of these two: a colleague, or a team. */
    readonly to?: Optional<PersonId>;
    readonly team?: Optional<string>;
  };
  'vraag-beantwoorden': { readonly question: string; readonly answer: string };
  'vraag-intrekken': { readonly question: string };
  'oplossing-vragen': Asking & {
    /** Absent: the manager of who asks. */
    readonly to?: Optional<PersonId>;
  };
  'oplossing-beslissen': {
    readonly question: string;
    readonly granted: boolean;
    readonly remark?: Optional<string>;
  };
}

/** What is given when colleagues are asked something, and when they answer. */
export type ConsultInputs = { [Step in ConsultStep]: Table[Step] };
