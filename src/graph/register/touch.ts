import type { ListItem } from '../readmodel/listItem.ts';

/** The last write of a row, when it was not ours: who and when, so that an alarm can name them. */
export interface Touch {
  /** Id of a person, or else of an application, in Entra. */
  readonly by: string;
  /** As SharePoint gives it, to the second. */
  readonly at: string;
}

/**
 * Whether somebody outside the app wrote this row last.
 *
 * @param appId - under which this app writes.
 */
export const touchOf = ({ modified }: ListItem, appId: string): Touch | undefined =>
  modified === undefined || modified.by === appId ? undefined : modified;
