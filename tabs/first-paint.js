/* global document, location, requestAnimationFrame */
// Before anything is drawn: the theme Teams put into the address, so that dark never flashes white, and the language.
const address = new URLSearchParams(location.search);
document.documentElement.dataset.theme = address.get('theme') || 'default';
if (address.get('locale')?.toLowerCase().startsWith('en')) document.documentElement.lang = 'en';

const has = [document.documentElement.dataset.theme, document.documentElement.lang];
for (const link of document.querySelectorAll('link[data-when]'))
  if (has.includes(link.dataset.when)) link.rel = 'preload';

// The scripts are fetched meanwhile, and run once this was drawn: before that they would stand in its way.
let begun = false;
const begin = () => {
  if (begun) return;
  begun = true;
  for (const { href } of document.querySelectorAll('link[rel="preload"][as="script"]')) {
    const script = document.createElement('script');
    script.src = href;
    // In the order of the page.
    script.async = false;
    document.head.append(script);
  }
};
requestAnimationFrame(() => setTimeout(begin));
// A tab that Teams opens out of sight draws nothing.
setTimeout(begin, 150);
