import type { TabTexts } from '../src/text/tab/nl.ts';

/** Shown to who opens the address in a browser of its own. */
export function Outside({ text }: { readonly text: TabTexts['outside'] }) {
  return (
    <main className="outside">
      <h1>{text.title}</h1>
      <p>{text.what}</p>
    </main>
  );
}
