import type { StepInput } from '../../../src/contract/step.ts';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import type { FormStore, Values } from '../../form/formStore.ts';

type Learning = NonNullable<StepInput<'oordeel-concept'>['learning']>;
type Change = Extract<Learning, { readonly as: 'verbetering' }>;

/** The lesson of an earlier version, as the fields hold it. */
export function learningValues(
  learning: DossierView['drafts'][number]['learning'],
  people: DossierView['people'],
): Values {
  if (learning === undefined) return {};
  if (learning.as === 'niets-te-veranderen') return { 'learning.as': learning.as };
  const shared = {
    'learning.as': learning.as,
    'learning.level': learning.level,
    'learning.learner': learning.learner,
  };
  return learning.as === 'verbetering'
    ? {
        ...shared,
        'learning.action': learning.action,
        'learning.owner': learning.owner,
        'learning.ownerName': people[learning.owner]?.name ?? '',
        'learning.checkOn': learning.checkOn,
      }
    : shared;
}

/** The lesson as it was filled in; nothing when nothing was chosen. */
export function learningOf(form: FormStore): Learning | undefined {
  const as = form.text('learning.as') as Learning['as'] | '';
  const learnt = {
    level: form.text('learning.level') as Change['level'],
    learner: form.text('learning.learner') as Change['learner'],
  };
  switch (as) {
    case 'verbetering':
      return {
        as,
        ...learnt,
        action: form.text('learning.action'),
        owner: form.text('learning.owner'),
        checkOn: form.text('learning.checkOn'),
      };
    case 'geleerd-zonder-wijziging':
      return { as, ...learnt };
    case 'niets-te-veranderen':
      return { as };
    case '':
      return undefined;
  }
}
