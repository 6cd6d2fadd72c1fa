/* global document, location */
// Before anything is drawn: the theme Teams put into the address, so that dark never flashes white, and the language.
const address = new URLSearchParams(location.search);
document.documentElement.dataset.theme = address.get('theme') || 'default';
if (address.get('locale')?.toLowerCase().startsWith('en')) document.documentElement.lang = 'en';
