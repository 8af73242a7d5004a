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

const dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

export const isSpanishId = (digits: string, letter: string) => dniLetters.charAt(Number(digits) % 23) === letter.toUpperCase();

/** The last two digits of a French number make up for the rest. */
export const isFrenchId = (digits: string) => 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
