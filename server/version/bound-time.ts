import vm from "node:vm";

const room = vm.createContext({ run: undefined });
const script = new vm.Script("run()");

/** Runs what may take for ever and gives up in time; undefined is then the answer. */
export function boundTime<Result>(milliseconds: number, run: () => Result): { result: Result } | undefined {
  let done: { result: Result } | undefined;
  room.run = () => {
    done = { result: run() };
  };
  try {
    script.runInContext(room, { timeout: milliseconds });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  } finally {
    room.run = undefined;
  }
  return done;
}

const isTimeout = (error: unknown) => typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
