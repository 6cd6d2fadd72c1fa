import { describe, expect, it } from '@jest/globals';
import { labelsThePerson } from '../../../src/domain/steps/aboutThePerson.ts';
import { askOf } from '../../../src/domain/steps/ask.ts';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { day, handled, id, newStory, sent, type Story } from './support/story.ts';

type Rule = StepInputs['contactregel'];
const rule = (change: Partial<Rule> = {}): Rule => ({
  rule: 'schriftelijk',
  behaviour: 'U belde veertien keer op één dag.',
  from: day('2026-03-02'),
  reviewOn: day('2026-06-01'),
  ...change,
});
const restricted = (change: Partial<Rule> = {}): Story =>
  handled().must('coordinator', 'contactregel', rule(change));
const talk = (how: 'telefoon' | 'e-mail') =>
  ({ with: 'klager', how, purpose: 'voortgang', on: day('2026-03-02') }) as const;
const ask = (story: Story) => askOf(story.complaint, story.context('coordinator')).ask;
const hearing = (form: 'apart' | 'schriftelijk') =>
  ({ sides: ['klager'], form, on: day('2026-03-09'), time: '10:00' }) as const;

describe('a rule on contact (E30, O59, O60)', () => {
  /** @requirement E30 O59 */
  it('is announced in writing, and holds from its day on', () => {
    const story = restricted({ from: day('2026-03-04') });
    expect(story.complaint.letters.at(-1)?.kind).toBe('contactregel');
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    expect(story.take('tl-balie', 'gesprek-vastleggen', talk('telefoon'))).toBeUndefined();
    story.at('2026-03-04 10:00');
    expect(story.take('tl-balie', 'gesprek-vastleggen', talk('telefoon'))?.code).toBe(
      'contact-restricted',
    );
  });

  it('lets the complainant write on', () => {
    expect(restricted().take('tl-balie', 'gesprek-vastleggen', talk('e-mail'))).toBeUndefined();
    expect(
      restricted().take('tl-balie', 'gesprek-vastleggen', {
        ...talk('telefoon'),
        with: 'team',
        note: 'Hoe ver het is.',
      }),
    ).toBeUndefined();
  });

  it('takes the call away from whoever may not speak, and leaves it to the one who may', () => {
    const story = restricted({ rule: 'vaste-persoon', personId: id('tl-balie') });
    const may = (who: string) => permittedSteps(story.complaint, id(who), story.context(who));
    expect(may('tl-balie')).toContain('niet-bereikt');
    expect(may('coordinator')).not.toContain('niet-bereikt');
    expect(story.take('coordinator', 'niet-bereikt', { how: 'telefoon' })?.code).toBe(
      'contact-restricted',
    );
    expect(story.take('coordinator', 'niet-bereikt', { how: 'e-mail' })).toBeUndefined();
    expect(story.take('tl-balie', 'niet-bereikt', { how: 'telefoon' })).toBeUndefined();
  });

  /** @requirement E30 */
  it('asks for no first call, but for somebody to handle it', () => {
    const story = newStory();
    expect(ask(story)).toBe('bel-eerst');
    story.must('coordinator', 'contactregel', rule({ rule: 'geen-contact' }));
    expect(ask(story)).toBe('kies-behandelaar');
  });

  /** @requirement O21 */
  it('leaves the right to be heard: it is offered in writing', () => {
    const story = restricted()
      .must('tl-balie', 'verteld', { on: day('2026-03-02') })
      .must('tl-balie', 'afschrift', { on: day('2026-03-02') });
    expect(ask(story)).toBe('bied-schriftelijk-horen');
    expect(story.take('tl-balie', 'hoorgesprek-plannen', hearing('apart'))?.code).toBe(
      'contact-restricted',
    );
    expect(story.take('tl-balie', 'hoorgesprek-plannen', hearing('schriftelijk'))).toBeUndefined();
  });

  it('asks nobody to call afterwards: the complaint can be closed', () => {
    const story = sent();
    expect(ask(story)).toBe('vraag-tevredenheid');
    const held = { ...story.complaint, contactRules: restricted().complaint.contactRules ?? [] };
    story.complaint = held;
    expect(ask(story)).toBe('sluit-af');
    expect(story.take('coordinator', 'tevredenheid', { answer: 'tevreden' })?.code).toBe(
      'contact-restricted',
    );
    expect(
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator')),
    ).toContain('afsluiten');
    expect(story.take('coordinator', 'afsluiten', {})).toBeUndefined();
  });

  it('ends with word to the complainant, or with taking back a letter that has not left', () => {
    const lift = { reason: 'Het gaat weer goed.' };
    const story = restricted();
    story.must('coordinator', 'contactregel-opheffen', lift);
    expect(story.complaint.letters.at(-1)?.withdrawn).toBeDefined();
    expect(story.take('tl-balie', 'gesprek-vastleggen', talk('telefoon'))).toBeUndefined();
    expect(story.take('coordinator', 'contactregel-opheffen', lift)?.code).toBe('not-now');

    const told = restricted().at('2026-03-03 10:00');
    const letterId = told.complaint.letters.at(-1)?.id ?? '';
    told.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
    expect(told.take('coordinator', 'contactregel-opheffen', { reason: ' ' })?.code).toBe(
      'reason-required',
    );
    told.must('coordinator', 'contactregel-opheffen', lift);
    expect(told.complaint.letters.at(-1)?.kind).toBe('contactregel-voorbij');
    told.must('coordinator', 'contactregel', rule({ from: day('2026-03-03') }));
    told.must('coordinator', 'contactregel-opheffen', lift);
    expect(told.complaint.contactRules?.map(({ ended }) => ended?.on)).toEqual([
      '2026-03-03',
      '2026-03-03',
    ]);
    expect(handled().take('coordinator', 'contactregel-opheffen', lift)?.code).toBe('not-now');
  });

  /** @requirement O60 */
  it('is about behaviour, never about the person', () => {
    const take = (change: Partial<Rule>) =>
      handled().take('coordinator', 'contactregel', rule(change));
    expect(take({ behaviour: 'Mevrouw is een lastige klager.' })).toEqual({
      code: 'about-the-person',
      fields: [{ field: 'behaviour', code: 'about-the-person' }],
    });
    expect(labelsThePerson('Een querulant.')).toBe(true);
    expect(labelsThePerson('U riep aan de balie en sloeg op de tafel.')).toBe(false);
  });

  it('needs what happened, days that can be, a person who was not involved and a way to tell', () => {
    const code = (change: Partial<Rule>, story = handled()) =>
      story.take('coordinator', 'contactregel', rule(change))?.code;
    expect(code({ behaviour: ' ' })).toBe('reason-required');
    expect(code({ from: day('2026-03-01') })).toBe('date-in-past');
    expect(code({ reviewOn: day('2026-03-02') })).toBe('check-date-required');
    expect(code({ rule: 'vaste-persoon' })).toBe('reason-required');
    expect(code({ rule: 'vaste-persoon', personId: id('mw-balie') })).toBe('involved');
    const unknown = newStory({ klager: { kind: 'burger', contact: {}, replyChannel: 'brief' } });
    expect(code({}, unknown)).toBe('contact-data-missing-for-channel');
  });
});
