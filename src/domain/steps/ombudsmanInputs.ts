import type { IsoDate } from '../calendar/isoDate.ts';
import type { ExternalVerdict, LessonCheck, Link } from '../complaint/afterwards.ts';
import type { Core } from '../complaint/core.ts';
import type { Evidence, Recording } from '../complaint/evidence.ts';
import type { Side } from '../complaint/hearing.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Rung } from '../complaint/ladder.ts';
import type { Moment } from '../complaint/moment.ts';
import type { OtherRole } from '../complaint/other.ts';
import type { Promised } from '../complaint/promise.ts';
import type { AccountsSettled, ReactionKind } from '../complaint/wederhoor.ts';
import type { OmbudsmanStep } from './codes.ts';

type Optional<Value> = Value | undefined;
type Filled<Fact> = { readonly [Key in Exclude<keyof Fact, keyof Moment>]: Fact[Key] | undefined };
/** A fact as it is filled in: what is optional may also be given as nothing. */
type Input<Fact, Needed extends keyof Fact> = Pick<Fact, Needed> &
  Partial<Omit<Filled<Fact>, Needed>>;

interface Table {
  'kern-vastleggen': Input<Core, 'core' | 'motives'>;
  'trede-vastleggen': { readonly to: Rung; readonly reason: string };
  'toezegging-doen': Pick<Promised, 'what' | 'owner' | 'due' | 'whom'>;
  'toezegging-nagekomen': {
    readonly promise: string;
    readonly on: IsoDate;
    readonly note?: Optional<string>;
  };
  'toezegging-overdragen': {
    readonly promise: string;
    readonly person: PersonId;
    readonly reason: string;
  };
  'verslag-voorleggen': { readonly side: Side; readonly on: IsoDate };
  'reactie-vastleggen': {
    readonly on: IsoDate;
    readonly as: ReactionKind;
    readonly text?: Optional<string>;
  };
  'lezingen-afronden': {
    readonly as: AccountsSettled['as'];
    readonly reason?: Optional<string>;
  };
  'persoon-toevoegen': {
    readonly role: OtherRole;
    readonly name: string;
    readonly personId?: Optional<PersonId>;
    readonly reach?: Optional<string>;
    readonly consent?: Optional<{ readonly given: boolean; readonly on: IsoDate }>;
  };
  'getuige-gehoord': {
    readonly witness: string;
    readonly record?: Optional<string>;
    readonly notHeard?: Optional<string>;
  };
  'stuk-toevoegen': Input<Evidence, 'what' | 'from' | 'received'>;
  'opname-vastleggen': Input<Recording, 'madeBy' | 'announced'>;
  'ombudsman-oordeel': Input<ExternalVerdict, 'body' | 'outcome'> & { readonly on: IsoDate };
  'les-gecontroleerd': Pick<LessonCheck, 'helped' | 'note'>;
  koppelen: Input<Link, 'why' | 'other'>;
}

/** What each of these steps is given. */
export type OmbudsmanInputs = { [Step in OmbudsmanStep]: Table[Step] };
