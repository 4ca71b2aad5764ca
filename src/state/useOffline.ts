import { create } from "zustand";
import type { ArrivalFailure, HeldVersion } from "../domain/HeldVersion";

/** `held`: the version that answers without a network. `offered`: a newer one, complete. `failure`: of the last try to get one. */
interface OfflineState {
  readonly held: HeldVersion | null;
  readonly offered: HeldVersion | null;
  readonly failure: ArrivalFailure | null;
}

/** What the browser keeps of the site. */
export const useOffline = create<OfflineState>()(() => ({ held: null, offered: null, failure: null }));
