import { element } from '../host/element.ts';
import { galleryCards } from './galleryCards.ts';
import { readGalleryChoices } from './galleryChoices.ts';
import { galleryHead } from './galleryHead.ts';
import { galleryKind } from './galleryKind.ts';
import { galleryText } from './galleryText.ts';

const choices = readGalleryChoices(location.search);
const text = galleryText[choices.language];
const kinds = galleryCards(choices);

document.documentElement.lang = choices.language;
document.documentElement.dataset['theme'] = choices.theme;
document.documentElement.style.setProperty('--card-width', `${choices.width}px`);
document.title = `Klachtwijzer – ${text.title}`;
document
  .getElementById('root')
  ?.replaceChildren(
    galleryHead(choices, text),
    element(
      'nav',
      { 'aria-label': text.kinds },
      element(
        'ul',
        { class: 'gallery-index' },
        ...kinds.map(({ kind }) => element('li', {}, element('a', { href: `#${kind}` }, kind))),
      ),
    ),
    element('main', {}, ...kinds.map((kind) => galleryKind(kind, choices, text))),
  );
