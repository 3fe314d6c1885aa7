/** A table folded away under its picture: made when it is opened, and open on paper. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface FoldedProps {
  readonly name: string;
  /** Called once it is open: hundreds of rows are not made for nobody. */
  readonly children: () => ComponentChildren;
}

const PRINTING = 'beforeprint';

export function Folded({ name, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    // stays open after: some browsers say that they have printed before they have
    const unfold = (): void => setOpen(true);
    addEventListener(PRINTING, unfold);
    return () => removeEventListener(PRINTING, unfold);
  }, []);
  return (
    <details class="folded" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{name}</summary>
      {open && children()}
    </details>
  );
}

/** Unfolds first: a page that is told of printing while it prints is too late to draw. */
export function printUnfolded(): void {
  dispatchEvent(new Event(PRINTING));
  setTimeout(() => print());
}
