/** What an appointment may be made of: nothing about anybody. */
export interface AppointmentFacts {
  readonly kenmerk: string;
  readonly aanduiding: string;
}

/** What stands in the calendars of colleagues, and what they are told when it goes. */
export interface AppointmentText {
  readonly subject: string;
  readonly text: string;
  readonly takenBack: string;
}
