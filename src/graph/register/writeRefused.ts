/**
 * Graph refused a write that should have been allowed: columns, rights or sizes are not as set up.
 * Nothing was written.
 */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
  readonly status: number;

  constructor(status: number) {
    super(`Graph refused the write: ${status}`);
    this.status = status;
  }
}
