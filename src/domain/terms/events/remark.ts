import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Citation } from '../../procedure/citation.ts';

/** What is said about an event: why it does not count, or what to know of one that does. Each code is one sentence in `src/text`. */
export type EventRemark =
  // It does not count:
  | Said<'voor-ontvangst', { date: IsoDate }>
  | Said<'kent-procedure-niet', Nothing>
  | Said<'al-geeindigd', { date: IsoDate }>
  | Said<'niet-geeindigd', Nothing>
  | Said<'na-afloop', { date: IsoDate }>
  | Said<'geen-hele-weken', Nothing>
  | Said<'te-veel-weken', { weeks: number }>
  | Said<'geen-bericht-klager', Nothing>
  | Said<'geen-bericht-beklaagde', Nothing>
  | Said<'niet-schriftelijk', Nothing>
  | Said<'geen-verdaging-vooraf', Nothing>
  | Said<'verlengt-niet', { date: IsoDate }>
  | Said<'einde-voor-begin', Nothing>
  | Said<'geen-reden', Nothing>
  /** Taken back by the event at that place in the list. */
  | Said<'vervallen', { event: number }>
  | Said<'geen-eerdere-gebeurtenis', { event: number }>
  // It counts:
  | Said<'te-laat', { date: IsoDate }>
  | Said<'termijn-loopt-door', Nothing>;

type Nothing = Readonly<Record<string, never>>;

interface Said<Code extends string, Params extends Readonly<Record<string, string | number>>> {
  readonly code: Code;
  readonly params: Readonly<Params>;
  readonly article?: Citation;
}

/** The remark with the provision it rests on. */
export const cited = <Remark extends EventRemark>(remark: Remark, article: Citation): Remark => ({
  ...remark,
  article,
});
