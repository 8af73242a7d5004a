/** The digit sum by which card numbers are checked. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((sum, digit, at) => {
    const worth = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return sum + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 7064: an account number, turned round and read as digits, leaves one over from ninety-seven. */
export function isIban(written: string): boolean {
  const turned = written.slice(4) + written.slice(0, 4);
  return [...turned].reduce((rest, character) => {
    const worth = Number.parseInt(character, 36);
    return (rest * (worth > 9 ? 100 : 10) + worth) % 97;
  }, 0) === 1;
}

/** Each digit times its weight, all added up. */
export const weighed = (digits: string, weights: readonly number[]) => weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0);
