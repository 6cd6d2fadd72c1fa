import { z } from 'zod';
import type { PersonId } from '../domain/complaint/kenmerk.ts';
import { date } from './fields.ts';

const ids = z
  .string()
  .max(1_000)
  .default('')
  .transform((list) => list.split(',').flatMap((id) => (id === '' ? [] : [id as PersonId])));

/** What `GET /api/complaints/{k}/busy` is asked: who is taken at the moment of a hearing to be planned or moved. */
export const busyQuestion = z.object({
  on: date,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** The hearing that is moved; who comes stays as it was. Absent where one is planned. */
  hearing: z.string().max(64).optional(),
  /** Sides that come, with a comma between them. */
  sides: z
    .string()
    .default('')
    .transform((list) =>
      (['klager', 'beklaagde'] as const).filter((side) => list.split(',').includes(side)),
    ),
  /** Members of the committee who are to hear; none is all of them. */
  hearers: ids,
  /** Colleagues who may come. */
  with: ids,
});

export type BusyQuestion = z.output<typeof busyQuestion>;

/** Colleagues who are taken then; with what, nobody is told. */
export interface BusyView {
  readonly busy: readonly { readonly id: string; readonly name: string }[];
}
