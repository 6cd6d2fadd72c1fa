import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonLines, runCli } from './runCli.ts';

const good = '{"id":1,"procedure":"emmen","ontvangen":"2026-02-20"}';
const goodToo = '{"id":"drie","procedure":"vlaanderen","ontvangen":"2026-04-11"}';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klachtwijzer-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** @requirement K2 */
describe('klachtwijzer termijnen', () => {
  it('answers a line with the fields that were promised', async () => {
    const { code, out, errors } = await runCli(['termijnen'], `${good}\n`);
    expect([code, errors]).toEqual([0, '']);
    const [answer] = jsonLines(out);
    expect(Object.keys(answer ?? {})).toEqual(['id', 'termijnen', 'gebeurtenissen', 'status']);
    const terms = answer?.['termijnen'] as readonly Record<string, unknown>[];
    expect(terms.map(({ code: name }) => name)).toEqual([
      'streef',
      'bericht-buiten-behandeling',
      'afdoening',
      'afdoening-zonder-verdaging',
      'afdoening-bij-verdaging',
      'ombudsman',
      'bewaren-tot-en-met',
    ]);
    expect(terms[2]).toEqual({
      code: 'afdoening',
      nominaal: '2026-04-03',
      atw: '2026-04-07',
      atwKb: '2026-04-07',
      gepland: '2026-04-03',
      telaatNa: '2026-04-07',
      uitleg: [
        'Ontvangen op vr 20 februari. Die dag telt niet mee.',
        '6 weken later is vr 3 april (Awb 9:11 lid 1).',
        'vr 3 april is Goede Vrijdag. De termijn loopt door tot en met di 7 april (Algemene termijnenwet 1 lid 1).',
        'Werk toe naar vr 3 april.',
        'Te laat is het pas na di 7 april.',
      ],
    });
    expect(terms.at(-1)).toMatchObject({
      nominaal: null,
      telaatNa: null,
      uitleg: [expect.stringContaining('niet ingesteld')],
    });
  });

  it('gives the terms of Flanders their own names', async () => {
    const { out } = await runCli(['termijnen'], goodToo);
    const terms = jsonLines(out)[0]?.['termijnen'] as readonly { code: string }[];
    expect(terms.map(({ code }) => code)).toEqual([
      'antwoord',
      'rapport',
      'afhandeling',
      'herbehandeling',
      'bewaren-tot-en-met',
    ]);
  });

  it('names a bad line in the middle, and the rest goes on', async () => {
    const { code, out, errors } = await runCli(['termijnen'], `${good}\ngeen json\n\n${goodToo}\n`);
    expect(code).toBe(1);
    expect(jsonLines(out).map(({ id }) => id)).toEqual([1, 'drie']);
    expect(errors).toBe('regel 2: dit is geen JSON-object op één regel\n');
  });

  it('puts a bad line into the output as well when asked for JSON', async () => {
    const { out, errors } = await runCli(['termijnen', '--json'], `${good}\n[]\n${goodToo}`);
    expect(jsonLines(out)[1]).toEqual({
      regel: 2,
      fout: 'dit is geen JSON-object op één regel',
    });
    expect(errors).toContain('regel 2');
  });

  it.each([
    ['{}', 'id: dit ontbreekt'],
    ['{"id":1,"procedure":"drenthe","ontvangen":"2026-02-20"}', 'kies uit emmen, politie'],
    ['{"id":1,"procedure":"emmen","ontvangen":"2026-02-29"}', 'ontvangen: dit is geen datum'],
    ['{"id":1,"procedure":"emmen","ontvangen":20260220}', 'ontvangen: dit is geen datum'],
    [
      '{"id":1,"procedure":"emmen","ontvangen":"2026-02-20","beklaagde":"ja"}',
      'beklaagde: hier hoort een andere waarde',
    ],
    [
      '{"id":1,"procedure":"emmen","ontvangen":"2026-02-20","gebeurtenissen":[{"soort":"feest"}]}',
      'gebeurtenissen.0.soort: dit kan niet; kies uit bevestigd',
    ],
    [
      '{"id":1,"procedure":"emmen","ontvangen":"2026-02-20","gebeurtenissen":[{"soort":"commissie"}]}',
      'gebeurtenissen.0.op: dit ontbreekt',
    ],
    [
      `{"id":"${'x'.repeat(3000)}","procedure":"emmen","ontvangen":"2026-02-20"}`,
      'id: dit is te lang of te groot',
    ],
  ])('refuses %s', async (line, fault) => {
    const { code, out, errors } = await runCli(['termijnen'], line);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain(fault);
  });

  it('refuses what cannot have happened with its reason, and the line itself stands', async () => {
    const line =
      '{"id":1,"procedure":"emmen","ontvangen":"2026-02-23","gebeurtenissen":[{"soort":"verdaging","op":"2026-04-08","weken":4,"berichtKlager":true,"berichtBeklaagde":true},{"soort":"opgeschort","op":"2026-03-02","reden":"ziekte"}]}';
    const { code, out } = await runCli(['termijnen'], line);
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({
      status: 'opgeschort',
      gebeurtenissen: [
        {
          soort: 'verdaging',
          op: '2026-04-08',
          geldig: false,
          reden: 'Te laat: de termijn liep tot en met dinsdag 7 april 2026 (Awb 9:11 lid 2).',
        },
        { geldig: true, reden: expect.stringContaining('kent hier geen opschorting') },
      ],
    });
  });

  it('skips a field it does not know, and says so once', async () => {
    const odd = good.replace('{', '{"gebeurtenisen":[],');
    const { code, errors } = await runCli(['termijnen'], `${odd}\n${odd}\n`);
    expect(code).toBe(0);
    expect(errors).toBe('regel 1: het veld "gebeurtenisen" ken ik niet; ik sla het overal over\n');
  });

  it('reads a file, with a byte order mark and the line ends of Windows', async () => {
    const file = join(folder, 'register.jsonl');
    await writeFile(file, `\uFEFF${good}\r\n${goodToo}\r\n`);
    const { code, out } = await runCli(['termijnen', file]);
    expect(code).toBe(0);
    expect(jsonLines(out)).toHaveLength(2);
  });

  it('speaks English when asked', async () => {
    const { out, errors } = await runCli(['termijnen', '--taal', 'en'], `${good}\nx`);
    expect(out).toContain('6 weeks later is Fri 3 April (Awb 9:11 lid 1).');
    expect(errors).toBe('line 2: this is no JSON object on one line\n');
  });

  it('counts by a profile from a file, with its own decrees', async () => {
    const { out: shown } = await runCli(['profiel', 'toon', 'emmen']);
    const file = JSON.parse(shown) as {
      profiel: { retentionYears?: number };
      koninklijkeBesluiten: unknown[];
    };
    file.profiel.retentionYears = 5;
    file.koninklijkeBesluiten = [{ from: '2029-01-01', to: '2029-12-31', days: ['2029-05-11'] }];
    const path = join(folder, 'eigen.json');
    await writeFile(path, JSON.stringify(file));
    const line =
      '{"id":1,"procedure":"emmen","ontvangen":"2029-03-30","gebeurtenissen":[{"soort":"tevreden","op":"2029-04-02"}]}';
    const { code, out } = await runCli(['termijnen', '--profiel', path], line);
    expect(code).toBe(0);
    const terms = jsonLines(out)[0]?.['termijnen'] as readonly Record<string, unknown>[];
    expect(terms.find(({ code: name }) => name === 'afdoening')).toMatchObject({
      nominaal: '2029-05-11',
      atw: '2029-05-11',
      atwKb: '2029-05-14',
    });
    expect(terms.at(-1)).toMatchObject({ code: 'bewaren-tot-en-met', nominaal: '2034-04-02' });
  });
});

/** @requirement E9 */
describe('klachtwijzer behandelaar', () => {
  it('answers a line with the fields that were promised', async () => {
    const line =
      '{"id":7,"beklaagden":[{"soort":"medewerker"}],"klager":{"soort":"burger"},"afwezig":[],"betrokken":["teamleider:eigen"]}';
    const { code, out } = await runCli(['behandelaar'], line);
    expect(code).toBe(0);
    expect(jsonLines(out)).toEqual([
      {
        id: 7,
        uitkomst: 'voorstel',
        functie: 'teamleider:ander',
        regel: 1,
        stap: 'vervanger',
        redenen: [
          'De regeling wijst deze vervanger aan (Procesbeschrijving klachten Emmen 3.2 lid 1).',
          'Meer mensen hebben deze functie. Kies er een.',
        ],
        overgeslagen: [{ functie: 'teamleider:eigen', reden: 'zelf-betrokken' }],
        suggestie: null,
        nooit: ['teamleider:eigen'],
        vlaggen: [],
      },
    ]);
  });

  it.each([
    ['{"id":1,"beklaagden":[]}', 'beklaagden: dit is te kort of te klein'],
    ['{"id":1,"beklaagden":[{"soort":"koning"}]}', 'beklaagden.0.soort: dit kan niet; kies uit'],
    [
      '{"id":1,"beklaagden":[{"soort":"college"}],"afwezig":["portier"]}',
      'afwezig.0: deze functie ken ik niet',
    ],
    [
      '{"id":1,"beklaagden":[{"soort":"college"}],"samenvallend":{"portier":"griffier"}}',
      'samenvallend.portier: deze functie ken ik niet',
    ],
  ])('refuses %s', async (line, fault) => {
    const { code, errors } = await runCli(['behandelaar'], line);
    expect(code).toBe(1);
    expect(errors).toContain(fault);
  });

  it('gives every accused an answer of his own where there are several', async () => {
    const line =
      '{"id":1,"beklaagden":[{"soort":"medewerker"},{"soort":"griffier"}],"samenvallend":{"burgemeester":"locoburgemeester","locoburgemeester":"burgemeester"}}';
    const { out } = await runCli(['behandelaar'], line);
    expect(jsonLines(out)[0]).toMatchObject({
      uitkomst: 'splitsen',
      perBeklaagde: [
        { soort: 'medewerker', functie: 'teamleider:eigen' },
        { soort: 'griffier', functie: 'werkgeverscommissie' },
      ],
    });
  });
});
