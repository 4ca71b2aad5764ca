import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreTheme } from "../state/preferences";
import { App } from "./App";
import "./app.css";

restoreTheme();
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App path={window.location.pathname} />
    </QueryClientProvider>
  </StrictMode>,
);
