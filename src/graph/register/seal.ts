import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Keyed hash over the facts and their `Volgnummer`: only the app can make it (protocol.md §4). */
export interface Seal {
  readonly make: (factsJson: string, volgnummer: number) => string;
  readonly fits: (seal: string, factsJson: string, volgnummer: number) => boolean;
}

/** @param bytes - at least 32 bytes, from the configuration; the same for all instances. */
export function createSeal(bytes: Uint8Array): Seal {
  const key = createSecretKey(bytes);
  const make = (factsJson: string, volgnummer: number): string =>
    createHmac('sha256', key).update(`${volgnummer}\n`).update(factsJson).digest('base64url');
  return {
    make,
    fits: (seal, factsJson, volgnummer) => {
      const given = Buffer.from(seal);
      const right = Buffer.from(make(factsJson, volgnummer));
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
