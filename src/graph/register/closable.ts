import type { Register } from '../../app/ports/register.ts';

/** The register, in which nothing can be written while it is closed; reading goes on. */
export const closable = (register: Register, isClosed: () => boolean): Register => ({
  ...register,
  create: async (request) => (isClosed() ? readOnly : register.create(request)),
  change: async (request, decide) => (isClosed() ? readOnly : register.change(request, decide)),
});

const readOnly = { ok: false, refusal: { code: 'read-only' }, since: [] } as const;
