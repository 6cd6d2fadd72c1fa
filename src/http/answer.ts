import type { PersonId } from '../contract/domainTypes.ts';
import type { Request, Response } from 'express';
import type { Actor } from '../app/command.ts';
import type { Failure } from '../contract/failure.ts';
import { failureStatus } from './failureStatus.ts';
import type { TokenVerifier } from './verifyToken.ts';

/** Seconds after which asking again makes sense. */
const RETRY_AFTER_SECONDS = '5';

/** Sends a refusal with its status; never cached, always with the correlation id. */
export const refuseWith = (response: Response, failure: Failure): void => {
  const status = failureStatus(failure);
  if (status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  response.status(status).json({ ...failure, correlation: correlationOf(response) });
};

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Failure };

/** Sends what a use case or query answered. */
export const send = <Value>(response: Response, outcome: Outcome<Value>, status = 200): void => {
  if (outcome.ok) response.status(status).json(outcome.value);
  else refuseWith(response, outcome.refusal);
};

/** The id under which this request stands in the log. */
export const correlationOf = (response: Response): string => {
  const { correlation } = response.locals as { readonly correlation?: unknown };
  return typeof correlation === 'string' ? correlation : '';
};

/** Who asks, by his verified token; a refusal was already sent when this is `undefined`. */
export const actorOf = async (
  verifier: TokenVerifier,
  request: Request,
  response: Response,
): Promise<Actor | undefined> => {
  const verified = await verifier.person(request.headers.authorization);
  if (!verified.ok) {
    refuseWith(response, { code: verified.code });
    return undefined;
  }
  return {
    id: verified.who.id as PersonId,
    name: verified.who.name,
    language: (request.headers['accept-language'] ?? 'nl').toLowerCase().startsWith('en')
      ? 'en'
      : 'nl',
  };
};
