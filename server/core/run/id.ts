const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a word has the shape that ids have, as Galley writes them: only then may a column of ids be asked for it. */
export const isId = (word: string) => anId.test(word);
