import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreTheme } from "../state/preferences";
import { useScenarioStore } from "../state/scenarioStore";
import { pageInAddress } from "../state/pageAddress";
import { App } from "./App";
import "./app.css";

// Its address is relative to the page that was opened and is asked for again on the next one: made a full one here.
document.querySelector<HTMLLinkElement>("[rel=icon]")!.href += "";
restoreTheme();
useScenarioStore.setState({ page: pageInAddress() });
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
