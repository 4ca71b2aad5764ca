import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { billOfMaterials } from "../scripts/billOfMaterials.js";
import { runtimePackages } from "../scripts/runtimePackages.js";
import { thirdPartyNotices } from "../scripts/thirdPartyNotices.js";

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly inBundle?: boolean;
}
const parsed = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
const manifest = parsed("package.json") as Record<
  "dependencies" | "devDependencies" | "scripts",
  Record<string, string>
>;
const lock = parsed("package-lock.json") as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== "");

/** Licences that ask for no more than a notice, and those of tools and fonts for pictures, of which the page holds nothing. */
const LICENCES_OF_PAGE = ["MIT", "ISC", "BSD-3-Clause", "BSD-2-Clause", "Apache-2.0", "0BSD", "Unlicense"];
LICENCES_OF_PAGE.push("Unicode-DFS-2016");
const LICENCES_OF_TOOLS = [...LICENCES_OF_PAGE, "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "OFL-1.1"];

test("every package that is asked for is pinned to one version, and the lockfile has it", () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(asked)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("what the page is measured against is pinned in a folder of its own, with nothing of it in the site", () => {
  const peers = parsed("tests/bench/peers/package.json") as typeof manifest;
  const peersLock = parsed("tests/bench/peers/package-lock.json") as typeof lock;
  const shared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(Object.keys(peers.dependencies).length).toBeGreaterThan(5);
  for (const [name, version] of Object.entries(peers.dependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(peersLock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    if (!shared.includes(name)) expect(lock.packages[`node_modules/${name}`], name).toBeUndefined();
  }
});

test("every package comes from the registry with its hash, and none runs a script when it is installed", () => {
  expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
  expect(locked.length).toBeGreaterThan(100);
  for (const [place, { resolved, integrity, hasInstallScript, inBundle }] of locked) {
    // No address: npm asks the registry that is set.
    if (resolved !== undefined) expect(resolved, place).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    // What lies in another package is under its hash.
    if (!inBundle) expect(integrity, place).toMatch(/^sha512-/);
    expect(hasInstallScript, place).toBeUndefined();
  }
});

test("every licence is known, and those of the page ask for no more than a notice", () => {
  for (const [place, { license }] of locked) expect(LICENCES_OF_TOOLS, place).toContain(license);
  for (const { name, license } of runtimePackages({ tools: true })) {
    // Vite leaves nothing but a helper of its own in the page.
    expect(LICENCES_OF_PAGE, name).toContain(license);
  }
});

test("each runtime dependency, each that it needs, and the typeface are in the notices with their licence", () => {
  const notices = thirdPartyNotices();
  const packages = runtimePackages();
  for (const name of Object.keys(manifest.dependencies))
    expect(packages.map((each) => each.place)).toContain(`node_modules/${name}`);
  for (const { name, version, license, place } of packages) {
    const [, text] = notices.split(`\n${name} ${version} (${license})\n`);
    expect(text!.split("-".repeat(72))[0]!.length, place).toBeGreaterThan(300);
  }
  expect(notices).toContain("Mike Bostock");
  expect(notices).toContain("SIL OPEN FONT LICENSE");
  expect(notices).toContain("tailwindcss");
});

test("the bill of materials names the same packages, hashes and licences as npm's own", () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const asked = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const root = new URL("..", import.meta.url);
  const ours = billOfMaterials();
  const npmLists = (...more: string[]) =>
    listed(
      JSON.parse(execFileSync(npm, [...asked, ...more], { encoding: "utf8", cwd: root })) as typeof ours,
    );
  const listed = ({ components }: typeof ours) =>
    components
      .map(({ purl, hashes, licenses }) => `${purl} ${hashes?.[0]!.content} ${licenses[0]!.license.id}`)
      .sort();
  expect(npmLists()).toEqual(expect.arrayContaining(listed(ours)));
  // npm leaves out what a tool needs too, though the page holds it.
  const withoutTools = npmLists("--omit=dev");
  expect(withoutTools.length).toBeGreaterThan(50);
  expect(listed(ours)).toEqual(expect.arrayContaining(withoutTools));
  const places = new Set(ours.components.map((component) => component["bom-ref"]));
  for (const { dependsOn } of ours.dependencies)
    for (const place of dependsOn) expect(places.has(place), place).toBe(true);
  expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(ours));
});
