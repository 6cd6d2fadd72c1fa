// jsdom has no fetch, and teams-js calls it on import: without an answer the process dies.
globalThis.fetch ??= () => Promise.reject(new Error('offline'));

// Nor does it know media: what asks is on a screen.
globalThis.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false });
