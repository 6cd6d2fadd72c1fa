/** Names of the domain that cross to doors and faces, so that those import the contract only. */
export type { Instant, IsoDate } from '../domain/calendar/isoDate.ts';
export type { Kenmerk, PersonId } from '../domain/complaint/kenmerk.ts';
export type { ContactRuleCode } from '../domain/complaint/contactRule.ts';
export type { LetterKind } from '../domain/complaint/letter.ts';
export type { NoticeKind } from '../domain/complaint/notice.ts';
export type { GroundCode } from '../domain/procedure/handling.ts';
export type { PartOutcome } from '../domain/complaint/verdict.ts';
export type { NoJudgementReason } from '../domain/procedure/handling.ts';
export type {
  Ask,
  ConsultStep,
  EmployeeStep,
  OmbudsmanStep,
  StepCode,
} from '../domain/steps/codes.ts';
export type { Wording } from '../domain/procedure/profile.ts';
