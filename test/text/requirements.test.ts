import { describe, expect, it } from '@jest/globals';
import { allRequirements, requirementsOf } from '../../src/contract/requirements.ts';
import { texts } from '../../src/text/index.ts';

describe('the requirements of the Nationale ombudsman', () => {
  /** @requirement E43 O46 */
  it('are 22 in four core values, by their exact names', () => {
    const { coreValues, requirements } = texts('nl').common;
    const named = Object.fromEntries(
      Object.entries(requirementsOf).map(([value, codes]) => [
        coreValues[value as keyof typeof requirementsOf],
        codes.map((code) => requirements[code].name),
      ]),
    );

    expect(named).toEqual({
      'Open en duidelijk': [
        'Transparant',
        'Goede informatieverstrekking',
        'Luisteren naar de burger',
        'Goede motivering',
      ],
      Respectvol: [
        'Respecteren van grondrechten',
        'Bevorderen van actieve deelname door de burger',
        'Fatsoenlijke bejegening',
        'Fair play',
        'Evenredigheid',
        'Bijzondere zorg',
      ],
      'Betrokken en oplossingsgericht': [
        'Maatwerk',
        'Samenwerking',
        'Coulante opstelling',
        'Voortvarendheid',
        'De-escalatie',
      ],
      'Eerlijk en betrouwbaar': [
        'Integriteit',
        'Betrouwbaarheid',
        'Onpartijdigheid',
        'Redelijkheid',
        'Goede voorbereiding',
        'Goede organisatie',
        'Professionaliteit',
      ],
    });
    expect(allRequirements).toHaveLength(22);
  });
});

describe('the rules of thumb', () => {
  /** @requirement O5 */
  it('are the five of the Nationale ombudsman, in the order in which a complaint meets them', () => {
    const titles = Object.values(texts('nl').tab.rulesOfThumb).map(({ title }) => title);

    expect([...new Set(titles.filter((title) => title.startsWith('Vuistregel')))]).toEqual([
      'Vuistregel: maak het makkelijk',
      'Vuistregel: verken de klacht',
      'Vuistregel: los het op als het kan',
      'Vuistregel: oordeel als dat nodig is',
      'Vuistregel: wees duidelijk',
    ]);
  });
});
