import { useState } from "react";
import { m } from "../text/messages";

/** Copies the address of the page, which holds the scenario even when no figures are there. */
export function CopyAddress() {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href); // there is no clipboard on an insecure page
      setSaid(m.share_copied_link());
    } catch {
      setSaid(window.location.href);
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {m.failed_copy()}
      </button>{" "}
      <span role="status">{said}</span>
    </>
  );
}
