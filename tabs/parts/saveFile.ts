/** Hands a file to the browser, which saves it under this name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn of the loop, but some only just.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
