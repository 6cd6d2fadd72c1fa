import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Makes bytes unreadable without the key, and unusable in another place than their own. */
export interface Cipher {
  /** @param place - where it will stand; elsewhere it does not open. */
  readonly seal: (plain: string | Uint8Array, place: string) => Buffer;
  /** Undefined when it was changed, moved, or sealed with another key. */
  readonly open: (sealed: Uint8Array, place: string) => Buffer | undefined;
}

/** AES-256-GCM with a nonce of its own for each text. @param bytes - the key, 32 of them. */
export const createCipher = (bytes: Uint8Array): Cipher => {
  // Made once: reading a key costs as much as sealing a row.
  const key = createSecretKey(bytes);
  return {
    seal: (plain, place) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const text = typeof plain === 'string' ? Buffer.from(plain) : plain;
      return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, place) => {
      if (sealed.length < NONCE + TAG) return undefined;
      const end = sealed.length - TAG;
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(end));
      try {
        const plain = decipher.update(sealed.subarray(NONCE, end));
        decipher.final();
        return plain;
      } catch (error) {
        // The one thing `final` can say: this is not what was sealed here with this key.
        if (error instanceof Error) return undefined;
        throw error;
      }
    },
  };
};
