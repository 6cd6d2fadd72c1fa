/** The example work could not be filled in: it and the app no longer fit together. Names story and step, never content. */
export class ExampleFault extends Error {
  override readonly name = 'ExampleFault';
}
