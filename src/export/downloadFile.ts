const WAIT = 10_000; // ms until the address of a file is given up; the browser has begun with it by then

/** Hands a file to the browser; made and kept on this machine. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), WAIT);
}
