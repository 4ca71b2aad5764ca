import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreTheme } from "../state/preferences";
import { useScenarioStore } from "../state/scenarioStore";
import { pageInAddress } from "../state/pageAddress";
import { App } from "./App";
import "./app.css";

restoreTheme();
useScenarioStore.setState({ page: pageInAddress() });
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
