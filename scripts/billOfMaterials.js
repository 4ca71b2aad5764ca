// A bill of materials in CycloneDX 1.5: what the built page is made of, from package-lock.json.
import { readFileSync } from "node:fs";
import { runtimePackages } from "./runtimePackages.js";

function component({ name, version, license, integrity, place }) {
  const [algorithm, hash] = integrity.split("-");
  return {
    type: "library",
    "bom-ref": place,
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: [
      {
        alg: algorithm.toUpperCase().replace("SHA", "SHA-"),
        content: Buffer.from(hash, "base64").toString("hex"),
      },
    ],
  };
}

/** The bill as an object. The same packages give the same bill: it holds no date and no random number. */
export function billOfMaterials() {
  const { name, version, license, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const packages = runtimePackages();
  const direct = packages.filter(({ place }) =>
    Object.keys(dependencies).some((each) => place === `node_modules/${each}`),
  );
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": name,
        name,
        version,
        licenses: [{ license: { id: license } }],
      },
    },
    components: packages.map(component),
    dependencies: [
      { ref: name, dependsOn: direct.map(({ place }) => place) },
      ...packages.map(({ place, needs }) => ({ ref: place, dependsOn: needs.filter(Boolean) })),
    ],
  };
}
