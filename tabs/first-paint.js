/* global document, location */
// Before anything is drawn: the theme Teams put into the address, so that dark never flashes white.
document.documentElement.dataset.theme =
  new URLSearchParams(location.search).get('theme') || 'default';
