import type { Plugin } from "vite";

export function sumOfFile(bytes: Uint8Array): { readonly sha256: string; readonly bytes: number };
export function fileSums(): Plugin;
