/** The bill of materials in CycloneDX 1.5. */
export function billOfMaterials(): {
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly purl: string;
    readonly hashes: readonly { readonly content: string }[];
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
