/** What can be done in an example, and what comes of it; one of them goes on. */
export interface ExampleChoice {
  readonly label: string;
  readonly answer: string;
  readonly right?: true;
}

/** An invented complaint to practise with. */
export interface Example {
  readonly aanduiding: string;
  readonly story: string;
  readonly steps: readonly {
    readonly asks: string;
    readonly choices: readonly ExampleChoice[];
  }[];
}
