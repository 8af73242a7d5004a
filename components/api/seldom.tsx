const pauseMs = 3000;

/** Does it at once, and however often it is asked for meanwhile, only once more after a pause. */
export function seldom(act: () => void, ended: AbortSignal): () => void {
  let pausing = false;
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  ended.addEventListener("abort", () => clearTimeout(timer));
  const pause = () => {
    pausing = true;
    timer = setTimeout(() => {
      pausing = false;
      if (!asked) return;
      asked = false;
      act();
      pause();
    }, pauseMs);
  };
  return () => {
    if (pausing) {
      asked = true;
      return;
    }
    act();
    pause();
  };
}
