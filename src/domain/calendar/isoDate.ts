/** A calendar date `yyyy-mm-dd` in the organisation's own time zone; it has no time of day. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A moment in UTC, to the second: `yyyy-mm-ddThh:mm:ssZ`. */
export type Instant = string & { readonly __brand: 'Instant' };
