/**
 * The token of an `Authorization: Bearer …` header; undefined when there is none.
 */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer ([^\s]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
