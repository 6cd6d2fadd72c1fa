import { createHash } from 'node:crypto';
import type { CommandId } from '../app/command.ts';

/** SHA-256 over the parts, lower-case hex; NUL stands between them because no part can hold it. */
export const commandId = (parts: readonly string[]): CommandId =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex') as CommandId;
