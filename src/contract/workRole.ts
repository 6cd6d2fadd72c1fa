/** What somebody comes here for, by the office he holds. */
export type WorkRole =
  | 'coordinator'
  /** Reads along, sends letters, hears or advises. */
  | 'ondersteuning'
  | 'leidinggevende'
  | 'behandelaar'
  | 'medewerker';
