import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** A line for one person: how much has its last day today, or how many hearings he holds on the next working day. */
export interface FeedLine {
  readonly what: 'laatste-dag' | 'hoorgesprekken';
  readonly person: PersonId;
  readonly today: IsoDate;
  /** Complaints or hearings; no number, name or subject of them. */
  readonly count: number;
}

/** The activity feed of Teams, beside the chat. */
export interface ActivityFeed {
  /**
   * Puts a line in somebody's feed; once per person, day and kind, by whichever instance claims its key first. What
   * fails after that is not tried again: the card in his chat is the message that must arrive.
   */
  tell(line: FeedLine): Promise<void>;
}
