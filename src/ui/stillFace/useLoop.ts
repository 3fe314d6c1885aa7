/** The page's time, in pieces: a callback with the seconds since the last, about twenty times a second, none while paused or hidden. */
import { useEffect, useRef } from 'preact/hooks';

/** Chosen, seconds: a picture of a baby need not come oftener. */
const EVERY = 1 / 20;

export function useLoop(running: boolean, pass: (seconds: number) => void): void {
  const latest = useRef(pass);
  latest.current = pass;
  useEffect(() => {
    if (!running) return undefined;
    let frame = 0;
    let last: number | undefined;
    const next = (now: number): void => {
      frame = requestAnimationFrame(next);
      const seconds = last === undefined ? 0 : (now - last) / 1000;
      if (last !== undefined && seconds < EVERY - 0.004) return;
      last = now;
      latest.current(seconds);
    };
    frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [running]);
}
