import { z } from 'zod';
import { date, LONG_TEXT, optionalText, text } from './fields.ts';
import { allRequirements } from './requirements.ts';

/** One part of the draft verdict as it is typed. */
const part = z.object({
  part: text(300),
  findings: text(LONG_TEXT),
  established: z.enum(['ja', 'nee', 'deels']),
  outcome: z.enum([
    'gegrond',
    'deels-gegrond',
    'gegrond-gecorrigeerd',
    'ongegrond',
    'geen-oordeel',
    'stopzetting',
  ]),
  reasons: text(LONG_TEXT),
  lawfulness: z.enum(['rechtmatig', 'niet-rechtmatig', 'niet-aan-de-orde']).optional(),
  tested: z
    .array(z.object({ requirement: z.enum(allRequirements), met: z.boolean() }))
    .max(22)
    .optional(),
  searched: z
    .array(
      z.enum(['systemen', 'telefoonlijst', 'getuigen', 'camera', 'collegas', 'afgegeven-spullen']),
    )
    .max(6)
    .optional(),
  notSearched: optionalText(1000),
  recordKeeping: z.enum(['in-orde', 'tekort']).optional(),
  solution: optionalText(LONG_TEXT),
  noJudgement: z.enum(['onvoldoende-duidelijk', 'twijfel', 'fout-te-klein']).optional(),
  stoppedBy: z.enum(['klager', 'samen']).optional(),
  /** Why the committee's advice on this part is not followed. */
  deviation: optionalText(5000),
});

const learnt = {
  level: z.enum(['zaak', 'organisatie', 'beleid']),
  learner: z.enum(['medewerker', 'collegas', 'beleidsmaker']),
};

/** What `oordeel-concept` asks; what older drafts lack may stay open. */
export const verdictInput = z.object({
  parts: z.array(part).min(1).max(12),
  conclusions: text(LONG_TEXT),
  offer: optionalText(2000),
  lesson: text(2000),
  summary: optionalText(LONG_TEXT),
  apology: z
    .object({
      who: text(200),
      whom: text(200),
      how: z.enum(['mondeling', 'schriftelijk', 'beide']),
    })
    .optional(),
  compensation: optionalText(2000),
  learning: z
    .discriminatedUnion('as', [
      z.object({
        as: z.literal('verbetering'),
        ...learnt,
        action: text(1000),
        owner: text(64),
        checkOn: date,
      }),
      z.object({ as: z.literal('geleerd-zonder-wijziging'), ...learnt }),
      z.object({ as: z.literal('niets-te-veranderen') }),
    ])
    .optional(),
  alsoLearnt: optionalText(2000),
  /** Version that was changed into this one, 0 where none was. */
  basedOn: z.number().int().min(0).optional(),
});
