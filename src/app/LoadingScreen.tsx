import { m } from "../text/messages";
import { GreyTiles } from "./GreyTiles";

/** The figures are on their way. */
export function LoadingScreen() {
  return (
    <main className="screen" aria-busy="true">
      <GreyTiles />
      <h1>{m.loading_heading()}</h1>
      <p>{m.loading_text()}</p>
    </main>
  );
}
