import type { IsoDate } from '../calendar/isoDate.ts';
import type { DeclineReason } from '../complaint/assignment.ts';
import type { Contact } from '../complaint/contact.ts';
import type { ContactRule } from '../complaint/contactRule.ts';
import type { FurtherDelay } from '../complaint/delay.ts';
import type { Accounts, Hearing, HearingWaiver, Side } from '../complaint/hearing.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Letter } from '../complaint/letter.ts';
import type { Referral } from '../complaint/referral.ts';
import type { AdvicePart, AuthorityAdvice, Mediation } from '../complaint/phases.ts';
import type { Satisfaction } from '../complaint/complaint.ts';
import type { Forwarding } from '../complaint/admissibility.ts';
import type { ReadAlong } from '../complaint/verdict.ts';
import type { AccusedKind } from '../organisation/office.ts';
import type { GroundCode } from '../procedure/handling.ts';
import type { StepCode } from './codes.ts';
import type { ConsultInputs } from './consultInputs.ts';
import type { EmployeeInputs } from './employeeInputs.ts';
import type { OmbudsmanInputs } from './ombudsmanInputs.ts';
import type { VerdictInput } from './verdictInput.ts';

type Optional<Value> = Value | undefined;
type Nothing = Readonly<Record<string, never>>;
/** What is learnt of a complaint that was solved; always asked, never demanded (O32). */
interface Learning {
  readonly lesson?: Optional<string>;
  /** It could happen to others as well. */
  readonly wider?: Optional<boolean>;
}
interface OfVersion {
  readonly version: number;
}

/** Whom or what the complaint is about, as it is filled in. */
export interface AccusedInput {
  readonly kind: AccusedKind;
  readonly personId?: Optional<PersonId>;
  readonly name?: Optional<string>;
  readonly team?: Optional<string>;
}

interface StepInputTable extends OmbudsmanInputs, ConsultInputs, EmployeeInputs {
  'gesprek-vastleggen': Pick<Contact, 'with' | 'how' | 'purpose' | 'on'> & {
    readonly note?: Optional<string>;
    readonly agreed?: Optional<string>;
    readonly confirm?: Optional<boolean>;
  };
  'niet-bereikt': Pick<Contact, 'how'>;
  'over-wie': AccusedInput;
  'opgelost-en-tevreden': {
    readonly agreed: string;
    readonly askedBy: PersonId;
    readonly askedOn: IsoDate;
    readonly letterWanted: boolean;
  } & Learning;
  besproken: Learning;
  'zelf-betrokken': Nothing;
  toewijzen: { readonly to: PersonId; readonly reason?: Optional<string> };
  'toewijzing-ongedaan': Nothing;
  accepteren: Nothing;
  'acceptatie-ongedaan': Nothing;
  weigeren: DeclineReason;
  verteld: { readonly on: IsoDate };
  afschrift: { readonly on: IsoDate };
  'hoorgesprek-plannen': {
    readonly sides: readonly Side[];
    readonly form: Hearing['form'];
    readonly on: IsoDate;
    readonly time: string;
    readonly place?: Optional<string>;
    readonly notTogether?: Optional<string>;
    readonly mayCome?: Optional<readonly { readonly person: PersonId }[]>;
    readonly hearers?: Optional<readonly PersonId[]>;
  };
  'hoorgesprek-verzetten': {
    readonly hearingId: string;
    readonly on: IsoDate;
    readonly time: string;
    readonly form?: Optional<Hearing['form']>;
    readonly place?: Optional<string>;
  };
  'hoorgesprek-afzeggen': { readonly hearingId: string };
  'hoorgesprek-vastleggen': {
    readonly hearingId?: Optional<string>;
    readonly sides: readonly Side[];
    readonly form: Hearing['form'];
    readonly on: IsoDate;
    readonly present: string;
    readonly record: string;
    readonly accounts?: Optional<Accounts>;
    readonly along?: Optional<string>;
    readonly members?: Optional<readonly PersonId[]>;
    readonly notTogether?: Optional<string>;
  };
  'afzien-van-horen': { readonly ground: HearingWaiver['ground']; readonly reason: string };
  'termijn-verlengen': { readonly weeks: number; readonly reason: string };
  'oordeel-concept': VerdictInput;
  'ter-meelezing': OfVersion;
  meegelezen: OfVersion & {
    readonly verdict: ReadAlong['verdict'];
    readonly remark?: Optional<string>;
  };
  'oordeel-geopend': OfVersion;
  akkoord: OfVersion & { readonly unread?: Optional<boolean> };
  terugsturen: OfVersion & { readonly remark: string };
  'akkoord-intrekken': OfVersion;
  'brief-verstuurd': {
    readonly letterId: string;
    readonly how: NonNullable<Letter['sent']>['how'];
  };
  tevredenheid: Pick<Satisfaction, 'answer'> & {
    readonly how?: Optional<Contact['how']>;
    readonly allDealtWith?: Optional<boolean>;
  };
  afsluiten: Nothing;
  heropenen: { readonly reason: string };
  'buiten-behandeling': {
    readonly ground: GroundCode;
    readonly reason: string;
    readonly noContact?: Optional<string>;
    readonly checkOn?: Optional<IsoDate>;
  };
  doorverwijzen: Pick<Referral, 'organisation' | 'whom' | 'spokenWith' | 'on'>;
  'doorverwijzing-aangekomen': {
    readonly referralId: string;
    readonly on: IsoDate;
    readonly arrived: boolean;
  };
  'verder-uitstel': Pick<FurtherDelay, 'on' | 'until' | 'how'> & {
    readonly kept?: Optional<string>;
  };
  wachten: { readonly on: IsoDate; readonly until?: Optional<IsoDate>; readonly reason: string };
  hervatten: Nothing;
  doorgestuurd: {
    /** Day on which the coordinator received it. */
    readonly on: IsoDate;
    readonly from: Forwarding['from'];
  };
  ontvankelijkheid: {
    readonly admissible: boolean;
    readonly ground?: Optional<GroundCode>;
    readonly reason?: Optional<string>;
    readonly whyNoContact?: Optional<string>;
  };
  neutraliteit: OfVersion & { readonly neutral: boolean; readonly reason?: Optional<string> };
  'verlenging-ongedaan': Nothing;
  'ontvangst-corrigeren': {
    readonly received: IsoDate;
    readonly receivedByCoordinator?: Optional<IsoDate>;
    readonly reason: string;
  };
  'gebeurtenis-vervallen': {
    readonly kind: 'verlenging' | 'verder-uitstel' | 'gesprek' | 'hoorgesprek';
    /** Place in its list, counted from zero; nothing ever leaves those lists. */
    readonly place: number;
    readonly reason: string;
  };
  'brief-niet-bereikt': Nothing;
  voortgangsbericht: Nothing;
  'sluiten-na-stilte': { readonly reason: string };
  contactregel: Pick<ContactRule, 'rule' | 'behaviour' | 'from' | 'reviewOn'> & {
    readonly personId?: Optional<PersonId>;
  };
  'contactregel-opheffen': { readonly reason: string };
  toetsen: { readonly remark?: Optional<string> };
  'op-schrift-stellen': { readonly text: string };
  'gezag-inlichten': { readonly on: IsoDate };
  'gezag-advies': Pick<AuthorityAdvice, 'from' | 'on' | 'advice'>;
  'leidinggevende-inlichten': { readonly on: IsoDate };
  'bemiddeling-vastleggen': Pick<
    Mediation,
    'on' | 'present' | 'facts' | 'experience' | 'apologies' | 'satisfied'
  > & { readonly agreed?: Optional<string>; readonly letterWanted: boolean };
  'geen-bemiddeling': { readonly reason: string };
  'naar-commissie': { readonly wish?: Optional<string> };
  'rapport-commissie': { readonly text: string };
  'advies-commissie': {
    readonly parts: readonly AdvicePart[];
    readonly recommendations?: Optional<string>;
  };
  'beslisser-kiezen': { readonly to: PersonId; readonly reason?: Optional<string> };
  nabesproken: { readonly on: IsoDate; readonly lesson?: Optional<string> };
}

/** What each step is given; the parsers of the contract give the same shapes. */
export type StepInputs = { [Step in StepCode]: StepInputTable[Step] };
