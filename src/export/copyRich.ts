/**
 * Puts something on the clipboard in several forms, by media type; a form may still be in the making, which keeps the
 * permission of the click. False where the browser does not allow it.
 */
export async function copyRich(forms: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
