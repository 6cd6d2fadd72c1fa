import type { BehandelaarView, UitkomstView } from '../contract/cli/behandelaar.ts';
import type {
  GebeurtenisView,
  TermijnenView,
  TermijnReader,
  TermijnView,
} from '../contract/cli/termijnen.ts';
import type { CliWords } from '../text/cli/index.ts';

/** The answer to one line of `termijnen`, as JSON with its reasons in words. */
export const sayTermijnen = ({ common, cli }: CliWords): ((view: TermijnenView) => string) => {
  const step = ({ code, params, article }: TermijnView['uitleg'][number]): string =>
    withArticle(
      code in cli.unknown
        ? cli.unknown[code as keyof typeof cli.unknown]
        : common.termSteps[code as keyof typeof common.termSteps](params),
      article,
    );
  const termijn = remembered(({ uitleg, ...dates }) =>
    JSON.stringify({ ...dates, uitleg: uitleg.map(step) }),
  );
  const gebeurtenis = ({ reden, ...event }: GebeurtenisView) => ({
    ...event,
    reden: reden ? withArticle(cli.remarks[reden.code](reden.params), reden.article) : null,
  });
  return ({ id, termijnen, gebeurtenissen, status }) =>
    `{"id":${JSON.stringify(id)},"termijnen":[${termijnen.map(termijn).join(',')}],` +
    `"gebeurtenissen":${JSON.stringify(gebeurtenissen.map(gebeurtenis))},"status":"${status}"}`;
};

/** The answer to one line of `behandelaar`, as JSON with its reasons in words. */
export const sayBehandelaar = ({ common }: CliWords): ((view: BehandelaarView) => string) => {
  const uitkomst = ({ artikelen, redenen, ...view }: UitkomstView) => ({
    uitkomst: view.uitkomst,
    functie: view.functie,
    regel: view.regel,
    stap: view.stap,
    redenen: redenen.map(({ code }, place) =>
      withArticle(common.matrixReasons[code], place === 0 ? artikelen.join(', ') : undefined),
    ),
    overgeslagen: view.overgeslagen,
    suggestie: view.suggestie,
    nooit: view.nooit,
    vlaggen: view.vlaggen,
  });
  return ({ id, perBeklaagde, ...together }) =>
    JSON.stringify({
      id,
      ...uitkomst(together),
      ...(perBeklaagde && {
        perBeklaagde: perBeklaagde.map(({ soort, ...one }) => ({ soort, ...uitkomst(one) })),
      }),
    });
};

/** Terms kept in words: those of some two years of receipts in every procedure. */
const KEPT = 40_000;

const remembered = (inWords: (view: TermijnView) => string) => {
  // A map per term: its keys are mostly plain dates, which cost little to look up.
  const kept = new Map<string, Map<string, Map<string, string>>>();
  let count = 0;
  return ({ procedure, code, key, read }: TermijnReader): string => {
    const known = kept.get(procedure)?.get(code)?.get(key);
    if (known !== undefined) return known;
    if (count >= KEPT) {
      kept.clear();
      count = 0;
    }
    const text = inWords(read());
    within(within(kept, procedure), code).set(key, text);
    count += 1;
    return text;
  };
};

const within = <Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> => {
  const found = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, found);
  return found;
};

const withArticle = (text: string, article: string | undefined): string =>
  article ? `${text.replace(/\.$/u, '')} (${article}).` : text;
