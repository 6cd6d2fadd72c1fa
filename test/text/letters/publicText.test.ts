import { describe, expect, it } from '@jest/globals';
import { publicFacts } from '../../../src/app/queries/settings/publicFacts.ts';
import { profiles } from '../../../src/procedures/all.ts';
import { publicText } from '../../../src/text/letters/nl/publiek.ts';

const own = { organisation: 'gemeente Lindeveen', privacyStatement: 'https://lindeveen.example/p' };
const words = (code: keyof typeof profiles): string =>
  publicText(publicFacts(profiles[code], own))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
    .join('\n');

/** @requirement O24 */
describe('the text for the website', () => {
  it('says in Emmen within how many days one is called, and how long it takes at most', () => {
    const said = words('emmen');
    expect(said).toContain('Een klacht over gemeente Lindeveen');
    expect(said).toContain('Wij bellen u binnen 2 werkdagen.');
    expect(said).toContain('binnen 6 weken antwoord');
    expect(said).toContain('4 weken langer');
    expect(said).toContain('Nationale ombudsman');
    expect(said).toContain(own.privacyStatement);
  });

  it('says with the police what a committee adds', () => {
    expect(words('politie')).toContain('binnen 10 weken antwoord');
    expect(words('politie')).toContain('dan is dat binnen 14 weken');
  });

  it('promises in Flanders a letter in ten days and an answer in forty-five, and no Dutch ombudsman', () => {
    const said = words('vlaanderen');
    expect(said).toContain('Binnen 10 dagen krijgt u een brief.');
    expect(said).toContain('binnen 45 dagen antwoord');
    expect(said).not.toMatch(/Nationale ombudsman|langer duren|bellen u binnen/);
  });

  it('leaves out what nobody set', () => {
    const sections = publicText(publicFacts(profiles.emmen, { organisation: 'Lindeveen' }));
    expect(JSON.stringify(sections)).not.toContain('gegevens');
  });

  it('has sentences that can be read once', () => {
    const long = (Object.keys(profiles) as (keyof typeof profiles)[]).flatMap((code) =>
      words(code)
        .split(/(?<=[.?!:])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 20),
    );
    expect(long).toEqual([]);
  });
});
