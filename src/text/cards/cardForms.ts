/** Words on forms that unfold in a card. */
export interface CardForms {
  readonly agreed: string;
  readonly agreedHint: string;
  readonly askedOn: string;
  readonly letterWanted: string;
  readonly note: string;
  /** The same of a talk with colleagues. */
  readonly noteColleague: string;
  /** Beside it: until which day the colleague is away, and the button that says that he is. */
  readonly awayUntil: string;
  readonly isAway: string;
  readonly on: string;
  readonly candidate: string;
  readonly candidateError: string;
  readonly reason: string;
  readonly reasonWhenOther: string;
  readonly reasonOfDelay: string;
  readonly later: string;
  readonly laterDay: string;
  readonly laterReason: string;
  readonly reasonOfReopening: string;
  readonly required: string;
  readonly declineWhy: string;
  readonly until: string;
  readonly explanation: string;
  readonly weeks: string;
  readonly weekChoice: (weeks: number) => string;
  /** Further delay, to which the complainant agreed in writing. */
  readonly consent: string;
  readonly consentUntil: string;
  readonly consentOn: string;
  readonly consentHow: string;
  readonly consentKept: string;
  readonly remark: string;
  readonly sides: string;
  readonly bothSides: string;
  readonly form: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly answer: string;
  readonly save: string;
  readonly plan: string;
  /** Opens the whole form, with who may come and who is free. */
  readonly planWithOthers: string;
  readonly decline: string;
  readonly otherPerson: string;
  /** Opens the same form, with who is back in it. */
  readonly handBack: string;
  readonly choosePerson: string;
  readonly readAndDecide: string;
  readonly readFirst: string;
  readonly readDraft: string;
  readonly anyway: string;
  readonly withRemark: string;
  readonly neutral: string;
  readonly notNeutral: string;
  readonly whyNotNeutral: string;
  /** On the button under a letter that cannot be sent. */
  readonly noAddress: string;
  readonly readQuestion: string;
  readonly readRequest: string;
  readonly readPromise: string;
  readonly withLesson: string;
  readonly lesson: string;
  readonly wider: string;
  readonly yourAnswer: string;
  readonly agree: string;
  readonly disagree: string;
  readonly agreeRemark: string;
  readonly disagreeRemark: string;
  readonly send: string;
  /** The approval stays with whom the rules proposed. */
  readonly leaveSo: string;
  /** Of the employee complained about. */
  readonly yourStory: string;
  readonly whenElse: string;
  readonly bringSomebody: string;
  readonly whoComes: string;
  readonly openDossier: string;
  readonly openBelkaart: string;
  readonly openHearing: string;
  readonly openWork: string;
  readonly register: string;
  readonly openAboutMe: string;
  readonly absentUntil: (name: string, date: string) => string;
  readonly openCount: (count: number) => string;
  /** The same in a list of names, where there is room for little. */
  readonly openShort: (count: number) => string;
}
