/** Why a file can't be read, as a sentence that begins with its name: "greeting.yaml" + " holds no prompt." */
export class Unreadable extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "Unreadable";
  }
}
