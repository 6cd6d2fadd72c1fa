import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/bot/commands/parseCommand.ts';

/** @requirement O67 */
describe('what is typed in the chat', () => {
  it.each([
    ['mijn klachten', { kind: 'mijn-klachten' }],
    ['Mijn  Klachten?', { kind: 'mijn-klachten' }],
    ['<at>Klachtwijzer</at> termijnen', { kind: 'termijnen' }],
    ['deadlines', { kind: 'termijnen' }],
    ['registreer', { kind: 'registreer' }],
    ['Hoi!', { kind: 'help' }],
    ['goedemorgen', { kind: 'help' }],
    ['Moi Klachtwijzer!', { kind: 'help' }],
    ['termijnen, Klachtwijzer', { kind: 'termijnen' }],
    ['klachtwijzer', { kind: 'onbekend' }],
    ['zoek k-2026-0012', { kind: 'zoek', kenmerk: 'K-2026-0012' }],
    ['K-2026-0012', { kind: 'zoek', kenmerk: 'K-2026-0012' }],
    ['afwezig', { kind: 'afwezig' }],
    ['Afwezig t/m 12 april.', { kind: 'afwezig', to: '12 april' }],
    [
      'ik ben afwezig van 1-4 tot en met 12-4-2026',
      { kind: 'afwezig', from: '1-4', to: '12-4-2026' },
    ],
    ['absent until Friday', { kind: 'afwezig', to: 'friday' }],
    ['afwezig vrijdag', { kind: 'afwezig', to: 'vrijdag' }],
    ['Ik ben er weer!', { kind: 'terug' }],
    ['zoek Jansen', { kind: 'zoek-in-tab' }],
    ['zoek', { kind: 'zoek-in-tab' }],
    ['iemand is boos over de parkeerplaats', { kind: 'onbekend' }],
    ['', { kind: 'onbekend' }],
  ])('%s', (typed, command) => {
    expect(parseCommand(typed)).toEqual(command);
  });
});
