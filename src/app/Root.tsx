import { StrictMode } from "react";
import { App } from "./App";

/** All that is drawn, on a server as in a browser. */
export function Root() {
  return (
    <StrictMode>
      <App />
    </StrictMode>
  );
}
