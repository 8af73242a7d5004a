const pauseMs = 500;

/** npm starts us through a shell that a signal ends without passing it on. When that shell is gone, so is whoever wanted us. */
export function leaveWithNpm(leave: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    leave();
  }, pauseMs);
  watching.unref();
}
