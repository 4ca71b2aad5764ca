import { readFileSync } from "node:fs";

/** The configuration for a server, or the script that ends use without a network, as `docs/hosting.md` gives it. */
export function hostingBlock(server: "nginx" | "caddy" | "js"): string {
  const text = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8");
  const [, block] = new RegExp(`\`\`\`${server}\n([^]*?)\`\`\``).exec(text)!;
  return block!;
}
