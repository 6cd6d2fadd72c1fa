import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { whyNoAanduiding } from '../../../src/domain/registration/aanduiding.ts';
import {
  decideRegistration,
  type RegistrationFacts,
} from '../../../src/domain/registration/decideRegistration.ts';
import { contextAt, day, newStory, registration } from './support/story.ts';

const refusal = (facts: Partial<RegistrationFacts>, names: readonly string[] = []) => {
  const outcome = decideRegistration(registration(facts), names, contextAt('mw-belastingen'));
  return outcome.ok ? undefined : outcome.refusal;
};

describe('registering a complaint', () => {
  /** @requirement P1 O1 O9 E1 F1 K1 K8 */
  it('needs no name, no contact data, no accused and no date of the event', () => {
    expect(
      refusal({
        klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
        accused: { kind: 'onbekend' },
      }),
    ).toBeUndefined();
  });

  /** @requirement E2 E3 */
  it('is possible on behalf of somebody who speaks for the complainant', () => {
    const story = newStory({
      klager: {
        kind: 'burger',
        contact: {},
        replyChannel: 'e-mail',
        gemachtigde: { name: 'J. Veenstra', contact: { email: 'veenstra@voorbeeld.example' } },
      },
    });
    expect(story.complaint.registration.klager.gemachtigde?.name).toBe('J. Veenstra');
  });

  it.each([
    ['received tomorrow', { received: day('2026-03-03') }, 'received', 'date-in-future'],
    ['happened tomorrow', { happenedOn: day('2026-03-03') }, 'happenedOn', 'date-in-future'],
    [
      'received before it happened',
      { received: day('2026-02-27'), happenedOn: day('2026-02-28') },
      'received',
      'received-before-event',
    ],
    [
      'with the coordinator before it was received',
      { received: day('2026-02-27'), receivedByCoordinator: day('2026-02-26') },
      'receivedByCoordinator',
      'received-before-event',
    ],
    [
      'with the coordinator tomorrow',
      { receivedByCoordinator: day('2026-03-03') },
      'receivedByCoordinator',
      'date-in-future',
    ],
    [
      'answered by e-mail without an address for it',
      { klager: { kind: 'burger', contact: {}, replyChannel: 'e-mail' } },
      'klager.contact.email',
      'contact-data-missing-for-channel',
    ],
    ['an aanduiding of 61 characters', { aanduiding: 'a'.repeat(61) }, 'aanduiding', 'too-long'],
  ] as const)('is refused at its field: %s', (_rule, facts, field, code) => {
    expect(refusal(facts)?.fields?.[0]).toMatchObject({ field, code });
  });

  it('takes an aanduiding of exactly sixty characters, and a receipt on the day it happened', () => {
    expect(refusal({ aanduiding: 'a'.repeat(60), happenedOn: day('2026-03-02') })).toBeUndefined();
  });

  it('refuses an aanduiding with the name of an accused known by account only', () => {
    expect(refusal({ aanduiding: 'gesprek met Hofstra' }, ['Anne Hofstra'])?.code).toBe(
      'aanduiding-names-person',
    );
  });

  /** @requirement E23 E26 */
  it('owes the confirmation at once and the first call, to support and coordinator', () => {
    const story = newStory();
    expect(story.told()).toEqual(['bel-eerst coordinator', 'brief-versturen ondersteuner']);
    expect(story.complaint.letters).toMatchObject([
      { id: 'b1', kind: 'ontvangstbevestiging', leavesAt: story.complaint.registration.at },
    ]);
    expect(story.log).toEqual([{ action: 'geregistreerd' }]);
  });

  /** @requirement E31 K18 */
  it.each(['telefoon', 'e-mail', 'brief'] as const)(
    'is answered by the channel that the complainant wants, however it came in: %s',
    (replyChannel) => {
      const contact = { phone: '0591 000 000', email: 'oldenhuis@bewoner.example' };
      const story = newStory({
        channel: 'post',
        klager: { kind: 'burger', name: 'Wietske Oldenhuis', contact, replyChannel },
      });
      expect(story.complaint.letters.map(({ channel }) => channel)).toEqual([replyChannel]);
    },
  );

  /** @requirement K3 */
  it('counts as received by the coordinator when the coordinator registers it', () => {
    expect(newStory({}, 'coordinator').complaint.registration.receivedByCoordinator).toBe(
      '2026-03-02',
    );
    expect(newStory().complaint.registration.receivedByCoordinator).toBeUndefined();
  });

  /** @requirement O27 */
  it('goes to the substitute when it is about the coordinator', () => {
    const story = newStory({ accused: { kind: 'klachtencoordinator' } });
    expect(story.told()).toContain('bel-eerst plv-coordinator');
    expect(story.told()).not.toContain('bel-eerst coordinator');
  });
});

describe('an aanduiding (experience.md §3)', () => {
  it.each([
    ['a surname', 'klacht over Oldenhuis'],
    ['a first name', 'wietske is niet teruggebeld'],
    ['a name with an ending', 'Oldenhuis’ brief'],
    ['a name without its accents', 'gesprek met Rene'],
  ])('is refused with %s', (_what, text) => {
    expect(whyNoAanduiding(text, ['Wietske Oldenhuis', 'René de Wit'])).toBe(
      'aanduiding-names-person',
    );
  });

  it.each([
    ['a mobile number', 'bel terug op 06-12345678'],
    ['a number with spaces', 'bel 0591 68 55 55'],
    ['an international number', 'bel +31 6 1234 5678'],
    ['an e-mail address', 'mail naar a.b@voorbeeld.example'],
    ['a postcode', 'overlast 7811 AB'],
    ['a postcode in small letters', 'overlast 7811ab'],
    ['a street with number', 'kapotte lamp Kerkstraat 12'],
    ['a number plate', 'auto met kenteken 12-ABC-3'],
    ['an older number plate', 'auto AB-12-34'],
    ['a Belgian number plate', 'auto 1-ABC-123'],
    ['a number plate without dashes', 'auto GB001D weggesleept'],
  ])('is refused with %s', (_what, text) => {
    expect(whyNoAanduiding(text, [])).toBe('aanduiding-has-contact-data');
  });

  it.each([
    ['openingstijden van het park'],
    ['twee keer niet teruggebeld'],
    ['brief van 12-03-2026 niet gekregen'],
    ['te laat: afspraak 16-03-26'],
    ['bezwaar 2026 te laat behandeld'],
    ['3 maanden wachten op 2 formulieren'],
  ])('is taken as it is: %s', (text) => {
    expect(whyNoAanduiding(text, ['Jan van den Berg', 'El Mansouri', 'Bo de Wit'])).toBeUndefined();
  });

  it('never holds a part of a name of this complaint, whatever stands around it', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    const words = fc.stringMatching(/^[a-z ]{0,20}$/);
    fc.assert(
      fc.property(name, words, words, (own, before, after) => {
        const outcome = decideRegistration(
          registration({
            klager: { kind: 'burger', name: own, contact: {}, replyChannel: 'telefoon' },
            aanduiding: `${before} ${own} ${after}`.slice(0, 60),
          }),
          [],
          contextAt('mw-belastingen'),
        );
        return !outcome.ok || ['Voor', 'Over', 'Onder'].includes(own);
      }),
    );
  });
});
