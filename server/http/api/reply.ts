/** An answer with a status or headers of its own. */
export class Reply<R> {
  constructor(
    readonly body: R,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}
