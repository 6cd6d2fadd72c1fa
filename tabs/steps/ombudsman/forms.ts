import type { OmbudsmanStep } from '../../../src/contract/domainTypes.ts';
import type { StepFormComponent } from '../form.ts';
import { PutRecordForm, ReactionForm, SettleAccountsForm } from './accountForms.tsx';
import { LessonForm, LinkForm, OutsideVerdictForm } from './afterwardsForms.tsx';
import { CoreForm, RungForm } from './coreForms.tsx';
import { EvidenceForm, RecordingForm } from './evidenceForms.tsx';
import { AddPersonForm, WitnessForm } from './peopleForms.tsx';
import { PromiseForm, PromiseKeptForm, PromiseMovedForm } from './promiseForms.tsx';

/** The forms of the steps in the spirit of the Nationale ombudsman. */
export const ombudsmanForms: Readonly<Record<OmbudsmanStep, StepFormComponent>> = {
  'kern-vastleggen': CoreForm,
  'trede-vastleggen': RungForm,
  'toezegging-doen': PromiseForm,
  'toezegging-nagekomen': PromiseKeptForm,
  'toezegging-overdragen': PromiseMovedForm,
  'verslag-voorleggen': PutRecordForm,
  'reactie-vastleggen': ReactionForm,
  'lezingen-afronden': SettleAccountsForm,
  'persoon-toevoegen': AddPersonForm,
  'getuige-gehoord': WitnessForm,
  'stuk-toevoegen': EvidenceForm,
  'opname-vastleggen': RecordingForm,
  'ombudsman-oordeel': OutsideVerdictForm,
  'les-gecontroleerd': LessonForm,
  koppelen: LinkForm,
};
