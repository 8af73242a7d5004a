/** Hands a file to the browser as if it had been downloaded. */
export function download(name: string, parts: BlobPart[], type: string) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A download is one file, however deep its key goes. */
export const flatName = (name: string) => name.replaceAll("/", "-");
