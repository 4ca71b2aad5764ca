import { Component, type ReactNode } from "react";
import { m } from "../text/messages";

/** The last net: React has no other form than a class to catch an error of its children. */
export class CrashScreen extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="screen" role="alert">
        <h1>{m.crashed_heading()}</h1>
        <p>{m.crashed_text()}</p>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {m.try_again()}
        </button>
      </main>
    );
  }
}
