import { create } from "zustand";
import type { FigureRef } from "../domain/figureRef";

/** The figure whose source card is open, or null. */
export const useAsked = create<{ readonly asked: FigureRef | null }>()(() => ({ asked: null }));

/** Opens the source card of a figure. */
export function ask(figure: FigureRef): void {
  useAsked.setState({ asked: figure });
}

/** Closes the source card of a figure; that of another, opened since, stays. */
export function closeCard(figure: FigureRef): void {
  if (useAsked.getState().asked === figure) useAsked.setState({ asked: null });
}
