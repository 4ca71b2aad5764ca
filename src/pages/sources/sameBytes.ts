import type { ServedFile } from "../../datasets/dataFiles";

/** Whether a file as it arrives here has its SHA-256. Throws where it does not arrive, or where the browser cannot tell. */
export async function sameBytes({ url, sha256 }: ServedFile): Promise<boolean> {
  const response = await fetch(url, { cache: "no-store" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const text = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return text === sha256;
}
