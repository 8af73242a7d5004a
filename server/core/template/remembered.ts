/** A pure answer is kept for the next time its text is asked about; the oldest answers make room. */
export function remembered<Answer>(answer: (text: string) => Answer, most = 200): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= most) known.delete(known.keys().next().value ?? text);
    known.set(text, found);
    return found;
  };
}
