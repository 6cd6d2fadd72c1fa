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
  const kept = new Map<string, string>();
  return ({ key, read }: TermijnReader): string => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const text = inWords(read());
    kept.set(key, text);
    return text;
  };
};

const withArticle = (text: string, article: string | undefined): string =>
  article ? `${text.replace(/\.$/u, '')} (${article}).` : text;
