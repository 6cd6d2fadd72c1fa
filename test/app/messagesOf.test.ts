import { describe, expect, it } from '@jest/globals';
import type { Nudge } from '../../src/app/ports/delivery.ts';
import { messagesOf } from '../../src/app/rounds/messagesOf.ts';
import type { Instant } from '../../src/domain/calendar/isoDate.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { day, id } from '../domain/steps/support/story.ts';

const today = day('2026-03-16');
const nudge = (to: string, number: number, pressing = false): Nudge => ({
  key: `K-2026-000${number}/contact/2026-03-16/${to}`,
  kind: 'wat-nu',
  to: id(to),
  kenmerk: `K-2026-000${number}` as Kenmerk,
  ...(pressing && { pressing: true }),
});
const shown = (messages: readonly Nudge[]): readonly string[] =>
  messages.map(({ kind, to, kenmerk, key, tells = [] }) => {
    const own = key.startsWith('dagstart/') ? 'day' : 'own';
    return `${own} ${kind} ${to} ${kenmerk ?? '-'} tells ${tells.map((one) => one.kenmerk).join(' ')}`.trim();
  });
const messages = (nudges: readonly Nudge[], ...mornings: readonly string[]): readonly string[] =>
  shown(messagesOf(nudges, new Set(mornings.map(id)), today));

describe('the messages of a day (experience.md §3)', () => {
  it('one reminder is its own card, and that is the message of the day', () => {
    expect(messages([nudge('tl', 1)])).toEqual(['day wat-nu tl K-2026-0001 tells K-2026-0001']);
  });

  it('several reminders are one digest, in every role', () => {
    expect(messages([nudge('tl', 1), nudge('tl', 2), nudge('cm', 3)])).toEqual([
      'day dagstart tl - tells K-2026-0001 K-2026-0002',
      'day wat-nu cm K-2026-0003 tells K-2026-0003',
    ]);
  });

  it('what is due today is a card of its own, or stands with what is told at the same moment', () => {
    expect(messages([nudge('tl', 1, true)])).toEqual(['own wat-nu tl K-2026-0001 tells']);
    expect(messages([nudge('tl', 1, true), nudge('tl', 2)])).toEqual([
      'day dagstart tl - tells K-2026-0001 K-2026-0002',
    ]);
  });

  it('what asks nothing goes by his card, after everything else, and makes no digest of one reminder', () => {
    const comes = { ...nudge('tl', 1), onCard: true };
    expect(messages([comes, nudge('tl', 2)])).toEqual([
      'day wat-nu tl K-2026-0002 tells K-2026-0002',
      'own wat-nu tl K-2026-0001 tells',
    ]);
    // The message about the same complaint shows it.
    expect(messages([comes, { ...nudge('tl', 1), key: 'ligt' }])).toHaveLength(1);
  });

  it('two that go to him because somebody is away are one message, unless it is their last day', () => {
    const inPlace = (number: number, by: string) => ({ ...nudge('cm', number, true), by: day(by) });
    expect(messages([inPlace(1, '2026-03-20'), inPlace(2, '2026-03-16')])).toEqual([
      'day dagstart cm - tells K-2026-0001 K-2026-0002',
    ]);
    expect(messages([inPlace(1, '2026-03-16'), inPlace(2, '2026-03-13')])).toHaveLength(2);
    expect(messages([inPlace(1, '2026-03-20')])).toEqual(['own wat-nu cm K-2026-0001 tells']);
  });

  it('that another one decides waits for the morning where the decision asked him, and goes at once where he is asked only now', () => {
    const told = { ...nudge('co', 1, true), why: 'ander-akkoord' };
    expect(messages([told])).toEqual(['day wat-nu co K-2026-0001 tells K-2026-0001']);
    const asked = { ...nudge('cm', 1, true), unlessSince: '2026-03-12T09:00:00Z' as Instant };
    expect(messages([told, asked])).toEqual([
      'own wat-nu co K-2026-0001 tells',
      'own wat-nu cm K-2026-0001 tells',
    ]);
  });

  it('more than three due today are one card with a line each', () => {
    const [three, four] = [3, 4].map((count) =>
      messages(Array.from({ length: count }, (_, at) => nudge('tl', at + 1, true))),
    );
    expect(three?.map((one) => one.slice(0, 3))).toEqual(['own', 'own', 'own']);
    expect(four).toEqual([
      'day dagstart tl - tells K-2026-0001 K-2026-0002 K-2026-0003 K-2026-0004',
    ]);
  });

  it('who gets a digest in any case has his reminders in it', () => {
    expect(messages([nudge('co', 1)], 'co')).toEqual(['day dagstart co - tells K-2026-0001']);
    expect(messages([], 'co')).toEqual(['day dagstart co - tells']);
  });

  it('what is due today stands in the digest of who gets one in any case', () => {
    const nudges = [nudge('co', 1, true), nudge('co', 2)];
    expect(messages(nudges, 'co')).toEqual(['day dagstart co - tells K-2026-0001 K-2026-0002']);
  });

  it('what is due today goes out before everything else', () => {
    const first = messages([nudge('a', 1), nudge('b', 2, true)])[0];
    expect(first).toBe('own wat-nu b K-2026-0002 tells');
  });

  describe('what decisions owe and was kept to be told together', () => {
    const kept = (to: string, number: number): Nudge => ({
      ...nudge(to, number),
      kind: 'wil-jij-behandelen',
      keptUntil: `2026-03-16T09:0${number}:00Z` as Instant,
    });
    const keys = (nudges: readonly Nudge[], ...mornings: readonly string[]) =>
      messagesOf(nudges, new Set(mornings.map(id)), today).map(({ key }) => key);

    it('is one message, apart from that of the day; the card itself where there is one', () => {
      expect(messages([kept('tl', 2), kept('tl', 1), kept('cm', 3)])).toEqual([
        'own dagstart tl - tells K-2026-0002 K-2026-0001',
        'own wil-jij-behandelen cm K-2026-0003 tells',
      ]);
      expect(keys([kept('tl', 2), kept('tl', 1)])).toEqual([
        `samen/${id('tl')}/2026-03-16T09:01:00Z`,
      ]);
    });

    it('is the card itself also where two things of one complaint arrived, as two letters do', () => {
      const other = { ...kept('tl', 1), key: 'K-2026-0001/brief-b2/2026-03-16/tl' };
      expect(messages([kept('tl', 1), other])).toEqual([
        'own wil-jij-behandelen tl K-2026-0001 tells',
        'own wil-jij-behandelen tl K-2026-0001 tells',
      ]);
    });

    it('stands in the message of the day where that goes at this moment', () => {
      expect(messages([kept('tl', 1), kept('tl', 2)], 'tl')).toEqual([
        'day dagstart tl - tells K-2026-0001 K-2026-0002',
      ]);
      expect(messages([nudge('tl', 3), kept('tl', 1)])).toEqual([
        'day dagstart tl - tells K-2026-0003 K-2026-0001',
      ]);
    });

    it('goes by itself where that is out already', () => {
      const [day] = messagesOf([kept('tl', 1), kept('tl', 2)], new Set([id('tl')]), today);
      expect(day?.afterwards?.map(({ key, arrived }) => [key, arrived])).toEqual([
        [`samen/${id('tl')}/2026-03-16T09:01:00Z`, true],
      ]);
    });

    it('keeps nothing that is due today from going', () => {
      expect(messages([nudge('tl', 3, true), kept('tl', 1), kept('tl', 2)])).toEqual([
        'own wat-nu tl K-2026-0003 tells',
        'own dagstart tl - tells K-2026-0001 K-2026-0002',
      ]);
    });
  });
});
