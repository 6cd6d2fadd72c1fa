import { describe, expect, it } from '@jest/globals';
import { cardIn, everyCard } from './everyCard.ts';
import { actionsOf, allActions, askedLinesOf, linesOf, render } from './render.ts';

const WAYS_IN =
  /^(Open dossier|Open Over mij|Open Mijn werk|Open file|Open About me|Open My work)$/;

describe('every card', () => {
  it.each(everyCard)('%s has at most five lines', (_name, view) => {
    const { card } = render(view);

    expect(askedLinesOf(card).length).toBeLessThanOrEqual(5);
    expect(linesOf(card).every((line) => line.trim() !== '')).toBe(true);
  });

  it.each(everyCard)('%s has at most six actions, three of them in sight', (_name, view) => {
    const { card } = render(view);
    const { actions } = card;
    const inSight = actions.filter(({ mode }) => mode !== 'secondary');

    expect(actionsOf(card).length).toBeLessThanOrEqual(6);
    expect(inSight.length).toBeLessThanOrEqual(3);
    expect(inSight).toEqual(actions.slice(0, inSight.length));
  });

  it('leaves out what does not fit, and keeps the way in and putting off', () => {
    const many = {
      ...cardIn('termijn-nadert', 'hear the employee'),
      laterUntil: '2026-03-20',
      buttons: [
        ...([
          'hoorgesprek-plannen',
          'verder-uitstel',
          'gesprek-vastleggen',
          'niet-bereikt',
        ] as const),
        ...(['termijn-verlengen', 'opgelost-en-tevreden', 'weigeren'] as const),
      ],
    };
    const titles = render(many).card.actions.map(({ title }) => title);

    expect(titles).toHaveLength(6);
    expect(titles.slice(-2)).toEqual(['Herinner me later', 'Open dossier']);
  });

  it.each(everyCard)('%s has at most one primary button, the first', (_name, view) => {
    const primary = render(view).card.actions.map(
      (action) => 'style' in action && action.style === 'positive',
    );

    expect(primary.slice(1)).not.toContain(true);
  });

  it.each(everyCard)('%s leads into the app', (_name, view) => {
    const titles = render(view).card.actions.map(({ title }) => title);

    expect(titles.filter((title) => WAYS_IN.test(title))).toHaveLength(1);
  });

  it.each(everyCard)('%s has button titles of at most 22 characters', (_name, view) => {
    const titles = allActions(actionsOf(render(view).card)).map(({ title }) => title);

    expect(titles.filter((title) => title.length > 22)).toEqual([]);
    expect(new Set(titles).size).toBeGreaterThan(0);
  });

  it.each(everyCard)('%s shows act and kenmerk on the lock screen, nothing else', (_name, view) => {
    const { summary } = render(view);
    const [act, kenmerk, ...rest] = summary.split(' · ');

    expect(rest).toEqual([]);
    expect(kenmerk).toBe(view.kind === 'dagstart' ? undefined : view.kenmerk);
    expect(act).not.toContain(view.aanduiding);
    expect(act).not.toMatch(/Bram|Sanne|Fenna|Rikus/);
  });

  it.each(everyCard)('%s carries ids and version only in what it sends back', (_name, view) => {
    const sent = allActions(actionsOf(render(view).card)).flatMap((action) =>
      'data' in action ? Object.keys(action.data) : [],
    );
    const allowed = [
      ...['kenmerk', 'seen', 'card', 'version', 'to', 'on', 'letterId', 'how', 'with', 'purpose'],
      ...['verdict', 'unread', 'msteams', 'question', 'granted', 'promise', 'neutral'],
      ...['as', 'hearingId', 'moment', 'round', 'page', 'arrived', 'colleague'],
    ];

    expect(sent.filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

describe('the first action is the most useful', () => {
  const first = (view: Parameters<typeof render>[0]) => render(view).card.actions[0]?.title;

  it.each([
    ['a new complaint: what came of the call', cardIn('bel-eerst', 'live'), 'Gesprek vastleggen'],
    ['after the call: the proposal', cardIn('bel-eerst', 'choose, with a proposal'), 'Toewijzen'],
    [
      'no answer in the rules',
      cardIn('bel-eerst', 'choose, gap in the rules'),
      'Behandelaar kiezen',
    ],
    ['asked to handle', cardIn('wil-jij-behandelen', 'live'), 'Ik pak dit op'],
    ['approval', cardIn('lees-en-beslis', 'live'), 'Lees en beslis'],
    ['pressed without reading', cardIn('lees-en-beslis', 'pressed without reading'), 'Eerst lezen'],
    ['just approved', cardIn('lees-en-beslis', 'approved, can be taken back'), 'Trek akkoord in'],
    ['hear the employee', cardIn('wat-nu', 'hear the employee'), 'Hoorgesprek plannen'],
    ['a hearing comes', cardIn('wat-nu', 'hearing comes'), 'Hoorgesprek openen'],
    [
      'a hearing comes to which the employee cannot come',
      cardIn('wat-nu', 'the employee cannot come then'),
      'Hoorgesprek verzetten',
    ],
    ['a letter to send', cardIn('brief-versturen', 'verdict by post'), 'Brief verstuurd'],
    ['told that there is a complaint', cardIn('over-jou', 'live'), 'Open Over mij'],
    ['no longer his', cardIn('niet-meer-bij-jou', 'live'), 'Open Mijn werk'],
  ])('%s', (_name, view, title) => {
    expect(first(view)).toBe(title);
  });

  it('a new complaint opens its Belkaart from the line that asks for the call', () => {
    const links = JSON.stringify(render(cardIn('bel-eerst', 'live')).card.body);

    expect(links).toContain('"title":"Belkaart"');
    expect(links).toContain(encodeURIComponent('bel/K-'));
  });

  it('after "not read yet" comes approving all the same', () => {
    const view = cardIn('lees-en-beslis', 'pressed without reading');

    expect(render(view).card.actions[1]?.title).toBe('Toch akkoord');
  });
});

describe('a card that went on', () => {
  it('moved: only where it went, and the way in', () => {
    const { card } = render({ ...cardIn('bel-eerst', 'live'), moved: true });

    expect(linesOf(card)).toEqual([
      'K-2026-0043 · openingstijden park',
      'Verplaatst, zie hieronder.',
    ]);
    expect(card.actions).toHaveLength(1);
  });

  it('done: one line of who did what and when, and the way back while there is one', () => {
    const { card } = render(cardIn('bel-eerst', 'done, can be undone'));

    expect(linesOf(card)[1]).toBe(
      'Gedaan: Rikus Ottenhof heeft de klacht toegewezen, ma 16 maart, 14.02 uur.',
    );
    expect(card.actions.map(({ title }) => title)).toEqual(['Ongedaan maken', 'Open dossier']);
  });

  it('a lost race says who was first and when, once', () => {
    const lines = linesOf(render(cardIn('bel-eerst', 'lost race')).card);

    expect(lines).toEqual([
      'Dit is al gedaan. Jouw keuze is niet opgeslagen.',
      'K-2026-0043 · openingstijden park',
      'Gedaan: Rikus Ottenhof heeft de klacht toegewezen, ma 16 maart, 14.02 uur.',
    ]);
  });

  it('something else came between: what, by whom and when, above the card as it is now', () => {
    const lines = linesOf(render(cardIn('wat-nu', 'several did something')).card);

    expect(lines.slice(0, 3)).toEqual([
      'Deze stap past nu niet meer bij deze klacht. Er is niets opgeslagen.',
      'Rikus Ottenhof heeft de termijn verlengd, ma 16 maart, 10.30 uur.',
      'Fenna Kolkman, ma 16 maart, 14.02 uur.',
    ]);
  });

  it('a draft that cannot be approved offers no approval', () => {
    const titles = render(cardIn('lees-en-beslis', 'blocked')).card.actions.map(
      ({ title }) => title,
    );

    expect(titles).toContain('Terugsturen');
    expect(titles).not.toContain('Akkoord');
  });
});
