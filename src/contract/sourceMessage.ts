import { z } from 'zod';

/** Address of a message in Teams; nothing else is kept as a link, and nothing else is made clickable. */
const TEAMS_MESSAGE =
  /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft)\/l\/message\/[^\s"<>]{1,900}$/u;

/** The chat message a complaint was registered from. */
export const sourceMessage = z.object({
  key: z.string().regex(/^[\da-f]{24}$/u),
  author: z.string().trim().min(1).max(200).optional(),
  link: z.string().regex(TEAMS_MESSAGE).optional(),
  sentAt: z.iso
    .datetime({ offset: true })
    .transform((moment) => `${new Date(moment).toISOString().slice(0, 19)}Z`)
    .optional(),
});
