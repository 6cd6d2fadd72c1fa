import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** How much has its last day today, for one person. */
export interface LastDay {
  readonly person: PersonId;
  readonly today: IsoDate;
  /** Complaints; no number, name or subject of them. */
  readonly count: number;
}

/** The activity feed of Teams, beside the chat. */
export interface ActivityFeed {
  /**
   * Puts one line in somebody's feed; once per person and day, by whichever instance claims its key first. What
   * fails after that is not tried again: the card in his chat is the message that must arrive.
   */
  tellLastDay(lastDay: LastDay): Promise<void>;
}
