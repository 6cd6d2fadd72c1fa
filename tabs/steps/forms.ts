import { consultForms } from './consultForms.tsx';
import type { Step } from '../api/codes.ts';
import { AdmissibilityForm, ForwardedForm, NeutralityForm } from './admissionForms.tsx';
import { AdviceForm } from './AdviceForm.tsx';
import {
  AfterCareForm,
  NotReachedForm,
  SolvedForm,
  TalkedWithTeamForm,
  TalkForm,
} from './contactForms.tsx';
import { ContactRuleForm, EndContactRuleForm, SilenceForm } from './contactRuleForms.tsx';
import { ReceiptForm, StrikeForm } from './correctionForms.tsx';
import { FurtherDelayForm, WaitForm } from './delayForms.tsx';
import { ExtendForm } from './ExtendForm.tsx';
import { employeeForms } from './employeeForms.tsx';
import type { StepFormComponent } from './form.ts';
import { AboutWhomForm, AssignForm, DeclineForm } from './handlerForms.tsx';
import { CancelHearingForm, MoveHearingForm, WaiveHearingForm } from './hearingForms.tsx';
import { PlanHearingForm } from './PlanHearingForm.tsx';
import { RecordHearingForm } from './RecordHearingForm.tsx';
import { LetterSentForm } from './LetterSentForm.tsx';
import { NotHandledForm } from './notHandledForm.tsx';
import { ombudsmanForms } from './ombudsman/forms.ts';
import {
  AuthorityAdviceForm,
  DeciderForm,
  MediationForm,
  reasonForm,
  TalkedOverForm,
  TestForm,
  textForm,
  ToCommitteeForm,
} from './phaseForms.tsx';
import { dayForm, plainForm, ReopenForm } from './plainForms.tsx';
import { ArrivedForm, ReferForm } from './referralForms.tsx';
import {
  ApproveForm,
  AskToReadForm,
  ReadAlongForm,
  ReturnForm,
  WithdrawForm,
} from './verdictForms.tsx';
import { VerdictForm } from './VerdictForm.tsx';

/** The form of every step; `oordeel-geopend` has none: opening the page is the step. */
export const forms: Readonly<Record<Exclude<Step, 'oordeel-geopend'>, StepFormComponent>> = {
  'gesprek-vastleggen': TalkForm,
  'niet-bereikt': NotReachedForm,
  'over-wie': AboutWhomForm,
  'opgelost-en-tevreden': SolvedForm,
  besproken: TalkedWithTeamForm,
  'zelf-betrokken': plainForm('zelf-betrokken'),
  toewijzen: AssignForm,
  'toewijzing-ongedaan': plainForm('toewijzing-ongedaan'),
  accepteren: plainForm('accepteren'),
  'acceptatie-ongedaan': plainForm('acceptatie-ongedaan'),
  weigeren: DeclineForm,
  verteld: dayForm('verteld'),
  afschrift: dayForm('afschrift'),
  'hoorgesprek-plannen': PlanHearingForm,
  'hoorgesprek-verzetten': MoveHearingForm,
  'hoorgesprek-afzeggen': CancelHearingForm,
  'hoorgesprek-vastleggen': RecordHearingForm,
  'afzien-van-horen': WaiveHearingForm,
  'termijn-verlengen': ExtendForm,
  'oordeel-concept': VerdictForm,
  'ter-meelezing': AskToReadForm,
  meegelezen: ReadAlongForm,
  akkoord: ApproveForm,
  terugsturen: ReturnForm,
  'akkoord-intrekken': WithdrawForm,
  'brief-verstuurd': LetterSentForm,
  tevredenheid: AfterCareForm,
  afsluiten: plainForm('afsluiten'),
  heropenen: ReopenForm,
  'buiten-behandeling': NotHandledForm,
  doorverwijzen: ReferForm,
  'doorverwijzing-aangekomen': ArrivedForm,
  'verder-uitstel': FurtherDelayForm,
  wachten: WaitForm,
  hervatten: plainForm('hervatten'),
  doorgestuurd: ForwardedForm,
  ontvankelijkheid: AdmissibilityForm,
  neutraliteit: NeutralityForm,
  'verlenging-ongedaan': plainForm('verlenging-ongedaan'),
  'ontvangst-corrigeren': ReceiptForm,
  'gebeurtenis-vervallen': StrikeForm,
  'brief-niet-bereikt': plainForm('brief-niet-bereikt'),
  voortgangsbericht: plainForm('voortgangsbericht'),
  'sluiten-na-stilte': SilenceForm,
  contactregel: ContactRuleForm,
  'contactregel-opheffen': EndContactRuleForm,
  ...ombudsmanForms,
  ...employeeForms,
  ...consultForms,
  toetsen: TestForm,
  'op-schrift-stellen': textForm('op-schrift-stellen'),
  'gezag-inlichten': dayForm('gezag-inlichten'),
  'gezag-advies': AuthorityAdviceForm,
  'leidinggevende-inlichten': dayForm('leidinggevende-inlichten'),
  'bemiddeling-vastleggen': MediationForm,
  'geen-bemiddeling': reasonForm('geen-bemiddeling'),
  'naar-commissie': ToCommitteeForm,
  'rapport-commissie': textForm('rapport-commissie'),
  'advies-commissie': AdviceForm,
  'beslisser-kiezen': DeciderForm,
  nabesproken: TalkedOverForm,
};

export type FormStep = keyof typeof forms;

/** Whether a word from an address names a step with a form. */
export const isFormStep = (step: string): step is FormStep => Object.hasOwn(forms, step);
