import type { NextFunction, Request, Response } from 'express';
import type { Failure } from '../contract/failure.ts';
import { refuseWith } from './answer.ts';

/** Answers for a body that could not be read, where that has a refusal; any other error goes on. */
export const whenUnread =
  (refusalOf: (error: unknown) => Failure | undefined) =>
  // eslint-disable-next-line @typescript-eslint/max-params -- express knows an error handler by its four parameters
  (error: unknown, _: Request, response: Response, next: NextFunction): void => {
    const failure = refusalOf(error);
    if (failure === undefined) next(error);
    else refuseWith(response, failure);
  };
