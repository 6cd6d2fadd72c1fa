import type { DossierView } from '../../src/contract/dossierView.ts';
import type { Step } from '../api/codes.ts';
import { openHearings, type Hearing } from './openHearings.ts';

interface UndoFacts {
  /** What was sent with the step that is taken back. */
  readonly input: unknown;
  /** How the complaint stands now. */
  readonly dossier: DossierView | undefined;
  /** Said in the log where a reason is asked. */
  readonly reason: string;
}

/** Input of the step that takes something back in one press; nothing where it needs a form. */
export function undoInput(undo: Step, { input, dossier, reason }: UndoFacts): object | undefined {
  switch (undo) {
    case 'toewijzing-ongedaan':
    case 'acceptatie-ongedaan':
    case 'verlenging-ongedaan':
      return {};
    case 'akkoord-intrekken':
      return hasVersion(input) ? { version: input.version } : undefined;
    case 'heropenen':
      return { reason };
    case 'hoorgesprek-afzeggen': {
      // A colleague may have planned another one since.
      const planned = hasMoment(input) ? input : undefined;
      const mine = dossier && openHearings(dossier).findLast(isAt(planned));
      return mine && { hearingId: mine.id };
    }
    default:
      return undefined;
  }
}

interface Moment {
  readonly on: string;
  readonly time: string;
}

const isAt =
  (moment: Moment | undefined) =>
  ({ plannedFor, time }: Hearing): boolean =>
    plannedFor === moment?.on && time === moment.time;

const hasMoment = (input: unknown): input is Moment =>
  typeof input === 'object' && input !== null && 'on' in input && 'time' in input;

const hasVersion = (input: unknown): input is { readonly version: number } =>
  typeof input === 'object' && input !== null && 'version' in input;
