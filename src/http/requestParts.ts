import type { Request } from 'express';
import type { Kenmerk } from '../contract/domainTypes.ts';

/** A part of the path by its name; empty when it is not there. */
export const paramOf = (request: Request, name: string): string => {
  const value: unknown = request.params[name];
  return typeof value === 'string' ? value : '';
};

/** The kenmerk in the path, as it was typed: whether there is such a complaint is asked of the app. */
export const kenmerkOf = (request: Request): Kenmerk => paramOf(request, 'kenmerk') as Kenmerk;

/** A search parameter that was given once. */
export const queryOf = (request: Request, name: string): string | undefined => {
  const value: unknown = request.query[name];
  return typeof value === 'string' ? value : undefined;
};
