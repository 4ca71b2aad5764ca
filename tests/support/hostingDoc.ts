import { readFileSync } from "node:fs";

/** The configuration for a server as `docs/hosting.md` gives it. */
export function hostingBlock(server: "nginx" | "caddy"): string {
  const text = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8");
  const [, block] = new RegExp(`\`\`\`${server}\n([^]*?)\`\`\``).exec(text)!;
  return block!;
}
