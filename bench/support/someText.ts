/** Numbers between 0 and 1 that are the same in every run. */
export type Chance = () => number;

/** A small generator of chance (mulberry32): a bench measures the same register each time. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const ordinary =
  'de het een en van ik je dat niet in op te is zijn was met voor aan er maar om dan zou wat mijn men dit zo door over ze uit nog naar heeft hij bij heb geen kan al doen nu mij haar daar worden komen moet weer goed gaan ook hoe week brief gemeente medewerker balie telefoon gebeld afspraak vergunning parkeren melding straat aanslag wachten antwoord dossier gesprek buurman lantaarn container fiets woning paspoort uitkering formulier loket termijn brug water boom hond geluid klacht excuses uitleg besluit'.split(
    ' ',
  );
const parts =
  'ba be bi bo da de di do ga ge gra ha he hu ka ke kla la le li lo ma me mo na ne po ra re ri sa sta ste ta ti to va ve voor wa we za zij huis meer den ter ing lijk heid schap dam veld broek kamp stra hof'.split(
    ' ',
  );
const rare = (() => {
  const chance = chanceFrom(7);
  const one = (): string => parts[Math.floor(chance() * parts.length)] ?? '';
  return Array.from(
    { length: 20_000 },
    () => `${one()}${one()}${one()}${chance() < 0.5 ? one() : ''}`,
  );
})();

export const pick = <Item>(items: readonly Item[], chance: Chance): Item =>
  items[Math.floor(chance() * items.length)] as Item;

export const rareWord = (chance: Chance): string => pick(rare, chance);

/** Dutch-like prose: mostly ordinary words, one in eight that few other texts hold. */
export function someText(length: number, chance: Chance): string {
  const words: string[] = [];
  for (let written = 0; written < length;) {
    const word = chance() < 0.125 ? rareWord(chance) : pick(ordinary, chance);
    words.push(word);
    written += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}
