import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { draftServer, openWindow } from './support/draftServer.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const rest = (ms = 2_000) => jest.advanceTimersByTimeAsync(ms);

describe('a form that is kept', () => {
  it('is saved when the person rests, once', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);

    store.set('what', 'De deur');
    store.set('what', 'De deur was dicht');
    await rest();

    const { command } = draft.state();
    expect(server.saved).toEqual([{ command, values: { what: 'De deur was dicht', why: '' } }]);
    expect(draft.state()).toMatchObject({ unsaved: false, savedAt: '2026-03-16T08:01:00Z' });
  });

  it('comes back with what was typed, of when it is, and the id under which it will be sent', async () => {
    const { store, draft } = await openWindow(
      draftServer({ command: 'made-before', values: { what: 'De deur' } }),
    );

    expect(store.text('what')).toBe('De deur');
    expect(draft.state()).toMatchObject({
      command: 'made-before',
      restored: '2026-03-16T08:01:00Z',
    });
  });

  it('is saved at once when the form is left', async () => {
    const server = draftServer();
    const { store, draft, close } = await openWindow(server);

    store.set('what', 'De deur');
    close();
    draft.saveNow();
    await rest(0);

    expect(server.now()?.values).toMatchObject({ what: 'De deur' });
  });

  it('goes out with a page that is left, over a save that may not arrive any more', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    store.set('what', 'De deur');
    draft.leave();

    expect(server.now()?.values).toMatchObject({ what: 'De deur' });
  });

  it('is saved every few seconds, however long the person types on', async () => {
    const server = draftServer();
    const { store } = await openWindow(server);
    for (let key = 0; key < 12; key += 1) {
      store.set('what', 'x'.repeat(key + 1));
      await rest(500);
    }
    expect(server.now()?.values['what']?.toString().length).toBeGreaterThan(6);
  });

  it('does not go back to what an answer says that took longer than a save', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    store.set('what', 'De deur');
    await rest();
    let answer = (): void => undefined;
    server.held = new Promise<void>((release) => {
      answer = release;
    });
    draft.lookAgain();
    store.set('what', 'De deur was dicht');
    await rest();
    answer();
    await rest();

    expect(store.text('what')).toBe('De deur was dicht');
    expect(server.now()?.values).toMatchObject({ what: 'De deur was dicht' });
  });

  it('that was not touched is not saved, and a page that goes sends nothing', async () => {
    const server = draftServer();
    const { draft, close } = await openWindow(server);
    draft.leave();
    close();
    draft.saveNow();
    await rest();
    expect(server.asked).toBe(0);
  });

  it('is gone after it was sent, also when a save was still waiting', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);

    store.set('what', 'De deur');
    await draft.remove();
    await rest(10_000);

    expect(server.now()).toBeUndefined();
    expect(server.saved).toEqual([]);
  });

  it('can be thrown away: the form is as it began, under another id', async () => {
    const server = draftServer({ command: 'made-before', values: { what: 'De deur' } });
    const { store, draft } = await openWindow(server);
    await draft.discard();
    await rest();

    expect(store.values()).toEqual({ what: '', why: '' });
    expect(server.now()).toBeUndefined();
    expect(draft.state().command).not.toBe('made-before');
    expect(draft.state().restored).toBeUndefined();
  });
});

describe('a form of 200 KiB, of which a page that is left may send 64', () => {
  const long = 'Wij belden te laat, en dat had niet gemogen. '.repeat(4_600);

  it('goes out with what was typed since it was saved', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    store.set('what', long);
    await rest();
    store.set('what', `Eerst dit. ${long}`);
    store.set('why', 'Daarom.');
    expect(draft.wouldLose()).toBe(false);
    draft.leave();

    expect(JSON.stringify(server.amended).length).toBeLessThan(1_000);
    expect(server.now()?.values).toEqual({ what: `Eerst dit. ${long}`, why: 'Daarom.' });
  });

  it.each([[true], [false]])('whether a save under way arrives (%s) or not', async (arrives) => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    store.set('what', long);
    await rest();
    store.set('what', `${long} En toen`);
    const before = server.now();
    server.slow = new Promise(() => undefined);
    await rest();
    // It hangs; what it carries may stand there already.
    if (arrives && before) Object.assign(before.values, { what: `${long} En toen` });
    store.set('what', `${long} En toen nog iets.`);
    draft.leave();

    expect(server.now()?.values['what']).toBe(`${long} En toen nog iets.`);
  });

  it('asks to stay where all of it is new', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    store.set('what', long);
    expect(draft.wouldLose()).toBe(true);
    await rest();
    expect(draft.wouldLose()).toBe(false);
  });
});

describe('a form that is sent or thrown away while', () => {
  const slowSave = (server: ReturnType<typeof draftServer>): (() => void) => {
    let arrive = (): void => undefined;
    server.slow = new Promise<void>((release) => {
      arrive = release;
    });
    return arrive;
  };

  it('its first save is under way does not come back', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    const arrive = slowSave(server);
    store.set('what', 'De deur');
    await rest();
    await draft.remove();
    arrive();
    await rest();

    expect(server.now()).toBeUndefined();
  });

  it('a save is under way stays as it began', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    const arrive = slowSave(server);
    store.set('what', 'De deur');
    await rest();
    const gone = draft.discard();
    arrive();
    await gone;
    await rest(10_000);

    expect(server.now()).toBeUndefined();
    expect(store.values()).toEqual({ what: '', why: '' });
    store.set('why', 'Omdat het regende');
    await rest();
    expect(server.now()?.values).toEqual({ what: '', why: 'Omdat het regende' });
  });

  it('there is no network does not come back either, not even into what is typed next', async () => {
    const server = draftServer({ command: 'made-before', values: { what: 'De deur', why: '' } });
    const { store, draft } = await openWindow(server);
    server.fails = 'offline';
    await draft.discard();
    expect(draft.state().trouble).toBe('offline');
    store.set('why', 'Omdat het regende');
    server.fails = undefined;
    await rest(6_000);

    expect(server.now()).toEqual({
      command: draft.state().command,
      values: { what: '', why: 'Omdat het regende' },
    });
    expect(draft.state().command).not.toBe('made-before');
    expect(store.text('what')).toBe('');
  });

  it('somebody goes on typing keeps what he types', async () => {
    const server = draftServer({ command: 'made-before', values: { what: 'De deur', why: '' } });
    const { store, draft } = await openWindow(server);
    const gone = draft.discard();
    store.set('what', 'Het raam');
    await gone;
    await rest();

    expect(server.now()?.values).toEqual({ what: 'Het raam', why: '' });
  });
});

describe('a form that cannot be saved now', () => {
  it.each([
    ['offline', 'offline'],
    ['unauthenticated', 'signed-out'],
    ['unavailable', 'refused'],
  ] as const)('because of %s says so, and is saved when it can be', async (code, trouble) => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    server.fails = code;
    store.set('what', 'De deur');
    await rest();
    expect(draft.state()).toMatchObject({ unsaved: true, trouble });
    store.set('what', 'De deur was dicht');

    server.fails = undefined;
    await rest(6_000);

    expect(server.now()?.values).toMatchObject({ what: 'De deur was dicht' });
    expect(draft.state()).toMatchObject({ unsaved: false, trouble: undefined });
  });

  it('is tried at growing distances: not more than five times in the first minute', async () => {
    const server = draftServer();
    const { store } = await openWindow(server);
    server.fails = 'offline';
    store.set('what', 'De deur');
    await rest(60_000);
    expect(server.asked).toBeGreaterThan(3);
    expect(server.asked).toBeLessThan(6);
  });

  it('is tried at once when the network or the person is back', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    server.fails = 'offline';
    store.set('what', 'De deur');
    await rest(30_000);
    server.fails = undefined;
    draft.saveNow();
    await rest(0);
    expect(server.now()?.values).toMatchObject({ what: 'De deur' });
  });

  it('says so at once when the browser knows that the line is down, before anything failed', async () => {
    const server = draftServer();
    const { draft } = await openWindow(server);
    draft.cutOff();
    expect(draft.state().trouble).toBe('offline');
    draft.saveNow();
    await rest(0);
    expect(draft.state().trouble).toBeUndefined();
  });

  it('because it is too long is not tried again until it is changed', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server);
    server.fails = 'too-large';
    store.set('what', 'Te lang');
    await rest(60_000);
    expect([server.asked, draft.state().trouble]).toEqual([1, 'too-large']);

    server.fails = undefined;
    store.set('what', 'Kort');
    await rest();
    expect(server.now()?.values).toMatchObject({ what: 'Kort' });
  });

  it('can be typed in when it opens without a network, and meets its draft later', async () => {
    const server = draftServer({ command: 'made-before', values: { what: 'De deur', why: '' } });
    server.fails = 'offline';
    const { store, draft } = await openWindow(server);
    expect(draft.state()).toMatchObject({ loaded: true, trouble: 'offline' });
    store.set('why', 'Omdat het regende');

    server.fails = undefined;
    await rest(6_000);
    expect(server.now()).toEqual({
      command: 'made-before',
      values: { what: 'De deur', why: 'Omdat het regende' },
    });
  });
});

describe('a form open in two windows', () => {
  it('has in each field what one of them typed, in both and on the server', async () => {
    const server = draftServer();
    const [one, other] = [await openWindow(server), await openWindow(server)];
    one.store.set('what', 'De deur');
    await rest();
    other.store.set('why', 'Omdat het regende');
    await rest();

    expect(server.now()?.values).toEqual({ what: 'De deur', why: 'Omdat het regende' });
    expect(other.store.text('what')).toBe('De deur');
    expect(other.draft.state().command).toBe(one.draft.state().command);
  });

  it('shows both texts where both typed, and loses neither before one is chosen', async () => {
    const server = draftServer();
    const [one, other] = [await openWindow(server), await openWindow(server)];
    one.store.set('what', 'De deur');
    await rest();
    other.store.set('what', 'Het raam');
    await rest();

    expect(other.store.text('what')).toBe('Het raam');
    expect(other.store.conflicts()).toEqual({ what: { text: 'De deur', from: 'window' } });

    const later = await openWindow(server);
    expect(later.store.text('what')).toBe('Het raam');
    expect(later.store.conflicts()).toEqual({ what: { text: 'De deur', from: 'window' } });
  });

  it('keeps on the server which of the two was chosen', async () => {
    const server = draftServer();
    const [one, other] = [await openWindow(server), await openWindow(server)];
    one.store.set('what', 'De deur');
    await rest();
    other.store.set('what', 'Het raam');
    await rest();
    other.store.settle('what');
    await rest();

    expect(server.now()).not.toHaveProperty('theirs');
    expect((await openWindow(server)).store.conflicts()).toEqual({});
  });

  it('is a form of its own again, under another id, once the other window sent it', async () => {
    const server = draftServer();
    const [one, other] = [await openWindow(server), await openWindow(server)];
    one.store.set('what', 'De deur');
    await rest();
    other.draft.lookAgain();
    await rest();
    await one.draft.remove();
    other.store.set('what', 'De deur, en het raam');
    await rest();

    expect(server.now()?.values).toMatchObject({ what: 'De deur, en het raam' });
    expect(other.draft.state().command).not.toBe(one.draft.state().command);
  });
});

describe('a form that was sent while nobody heard what became of it', () => {
  it('keeps its id, also when the server threw its draft away: twice is still once', async () => {
    const server = draftServer();
    const { store, draft, sent } = await openWindow(server);
    store.set('what', 'De deur');
    await rest();
    const { command } = draft.state();
    sent.go(store.values());
    await server.removeDraft();
    sent.answered({ code: 'offline' });
    draft.cutOff();
    draft.saveNow();
    store.set('what', 'De deur was dicht');
    await rest();

    expect(draft.state().command).toBe(command);
    expect(server.now()).toEqual({ command, values: { what: 'De deur was dicht', why: '' } });
  });

  it('is a form of its own once the server refused it', async () => {
    const server = draftServer();
    const { store, draft, sent } = await openWindow(server);
    store.set('what', 'De deur');
    await rest();
    const { command } = draft.state();
    sent.go(store.values());
    sent.answered({ code: 'not-now' });
    await server.removeDraft();
    draft.lookAgain();
    await rest();

    expect(draft.state().command).not.toBe(command);
  });
});

describe('a form that begins with what others may save', () => {
  const began = { what: 'Versie 1', why: 'Eerst zo' };

  it('stands as soon as its draft is known, also when its beginning is told again meanwhile', async () => {
    const server = draftServer();
    const initial = { what: 'Versie 1', why: 'Daarom' };
    const opening = openWindow(server, { initial, shared: true, again: initial });
    const { draft, store } = await opening;
    expect(draft.state().loaded).toBe(true);
    expect(store.values()).toEqual(initial);
  });

  it('follows in the fields that were not touched, and shows both in the others', async () => {
    const server = draftServer();
    const { store, draft } = await openWindow(server, { initial: began, shared: true });
    store.set('what', 'Mijn tekst');
    draft.rebase({ what: 'Versie 2', why: 'Nu anders' });
    await rest();

    expect(store.values()).toEqual({ what: 'Mijn tekst', why: 'Nu anders' });
    expect(store.conflicts()).toEqual({ what: { text: 'Versie 2', from: 'colleague' } });
  });

  it('does so also when it was saved while this form was closed', async () => {
    const server = draftServer();
    const before = await openWindow(server, { initial: began, shared: true });
    before.store.set('what', 'Mijn tekst');
    await rest();

    const initial = { what: 'Versie 2', why: 'Nu anders' };
    const { store } = await openWindow(server, { initial, shared: true });
    expect(store.values()).toEqual({ what: 'Mijn tekst', why: 'Nu anders' });
    expect(store.conflicts()).toEqual({ what: { text: 'Versie 2', from: 'colleague' } });
  });

  it('is no draft as long as nobody typed in it', async () => {
    const server = draftServer();
    const { draft } = await openWindow(server, { initial: began, shared: true });
    draft.rebase({ what: 'Versie 2', why: 'Nu anders' });
    await rest();
    expect(server.asked).toBe(0);
  });
});
