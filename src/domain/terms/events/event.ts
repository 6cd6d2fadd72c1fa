import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Side } from '../../complaint/hearing.ts';

/** Something that happened on a day; names as the law and the practice have them. */
export type Happening =
  | {
      readonly kind:
        | 'bevestigd'
        /** Committee or adviser charged (Awb 9:13 ff.). */
        | 'commissie'
        /** Not handled (Awb 9:8). */
        | 'buiten-behandeling'
        /** Complainant said to be satisfied (Awb 9:5). */
        | 'tevreden'
        /** Handling found not to be neutral: to be done again (F24). */
        | 'herbehandeling'
        | 'afgehandeld'
        | 'heropend';
      readonly on: IsoDate;
    }
  | {
      readonly kind: 'verdaging';
      readonly on: IsoDate;
      readonly weeks: number;
      /** Who was told in writing. */
      readonly told: readonly Side[];
    }
  | {
      readonly kind: 'verder-uitstel';
      readonly on: IsoDate;
      readonly until: IsoDate;
      readonly writtenConsent: boolean;
    }
  | {
      readonly kind: 'opgeschort';
      readonly on: IsoDate;
      /** Last day of waiting, inclusive; absent while nobody knows. */
      readonly until?: IsoDate;
      readonly reason: string;
    };

/** What happened, or the correction that takes back what was said to have happened. */
export type TermEvent =
  | Happening
  | {
      readonly kind: 'vervallen';
      /** Place in the list, counted from zero, of an earlier one. */
      readonly event: number;
    };

export type TermEventKind = TermEvent['kind'];
