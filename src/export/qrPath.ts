import { encode } from "uqr";

const QUIET = 2; // modules of white around the code, on paper that is white already

/** A link as a QR code: one path of unit squares in a square of `size` modules. Throws above about 2,900 characters. */
export function qrPath(link: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(link, { ecc: "L", border: QUIET });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join(""));
  return { size, path: rows.join("") };
}
