import { downloadFile } from "./downloadFile";

/** Hands a text to the browser as a file; made and kept on this machine. */
export function downloadText(name: string, type: string, text: string): void {
  downloadFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
