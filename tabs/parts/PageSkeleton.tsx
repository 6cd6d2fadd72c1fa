import { useFirst } from '../session.ts';

/** The place of a page whose code or data is on its way; drawn by `first-paint.css`. */
export function PageSkeleton() {
  const { text } = useFirst();
  return (
    <main className="first-paint" aria-busy="true" aria-label={text.loading}>
      <div className="bar title" />
      <div className="bar line" />
      <Blocks />
    </main>
  );
}

/** Place for a list that is on its way. */
export function Blocks() {
  return (
    <>
      <div className="block" />
      <div className="block" />
      <div className="block" />
    </>
  );
}
