import { Unavailable } from '../../app/ports/unavailable.ts';
import type { GraphAnswer } from '../port.ts';

/**
 * Graph did not do what it should have done; tells what was tried and the status, never a value
 * of the request or the answer.
 */
export class GraphFault extends Unavailable {
  override readonly name = 'GraphFault';
  readonly status: number | 'lost';

  constructor(attempt: string, answer: GraphAnswer) {
    const status = answer.kind === 'answer' ? answer.status : 'lost';
    super(`${attempt}: ${status}`, answer.kind === 'lost' ? { cause: answer.cause } : {});
    this.status = status;
  }
}
