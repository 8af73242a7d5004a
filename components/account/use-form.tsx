"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { refusedBy, type Refused } from "./ask";

type Values<Name extends string> = Partial<Record<Name, string>>;

interface State<Name extends string> {
  values: Values<Name>;
  refused?: Refused;
  sent?: boolean;
  leaving?: boolean;
}

/** Goes to another page as somebody else, so that nothing of this one is kept. */
export function leaveFor(path: string) {
  location.assign(path);
  return "leaving" as const;
}

/**
 * A form that works before its script has loaded (React replays what was sent), keeps what was typed when it is
 * refused, and shows the first wrong field.
 */
export function useForm<Name extends string = never>(send: (values: Record<Name, string>) => Promise<"leaving" | void>) {
  const [state, action, pending] = useActionState(async (_: State<Name>, form: FormData): Promise<State<Name>> => {
    // safe because the form holds a text for each name
    const values = Object.fromEntries(form) as Record<Name, string>;
    try {
      return { values, sent: true, leaving: (await send(values)) === "leaving" };
    } catch (error) {
      return { values, refused: refusedBy(error) };
    }
  }, { values: {} });
  const [reopened, setReopened] = useState<State<Name>>();
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.refused) showWrong(ref.current);
  }, [state]);

  return {
    ref,
    action,
    busy: pending || state.leaving === true,
    sent: state.sent === true && state !== reopened,
    values: state.values,
    refused: state.refused,
    errors: (state.refused?.fields ?? {}) as Values<Name>,
    /** Shows the form again, with what was typed. */
    reopen: () => setReopened(state),
  };
}

/** A button that was disabled while busy has lost the focus; a field has not. */
function showWrong(form: HTMLFormElement | null) {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  if (wrong) wrong.focus();
  else if (document.activeElement === document.body) form?.querySelector<HTMLElement>("button[type=submit]")?.focus();
}
