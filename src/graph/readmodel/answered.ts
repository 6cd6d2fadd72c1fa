import type { GraphAnswer } from '../port.ts';

/** Body of an answer with status 200 or 201; undefined for everything else, also a lost one. */
export const succeeded = (
  answer: GraphAnswer | undefined,
): { readonly body: unknown } | undefined =>
  answer?.kind === 'answer' && (answer.status === 200 || answer.status === 201)
    ? { body: answer.body }
    : undefined;

export const hasStatus = (answer: GraphAnswer | undefined, status: number): boolean =>
  answer?.kind === 'answer' && answer.status === status;

/** For logs: what came of a request, without its content. */
export const statusOf = (answer: GraphAnswer | undefined): number | 'lost' =>
  answer?.kind === 'answer' ? answer.status : 'lost';
