import { useState } from "react";
import { m } from "../text/messages";

/** Copies the address of the page, which holds the scenario even when no figures are there. */
export function CopyAddress() {
  const [said, setSaid] = useState("");
  function copy() {
    const say = () => setSaid(window.location.href);
    // An insecure page has no clipboard at all.
    if (!navigator.clipboard) return say();
    void navigator.clipboard.writeText(window.location.href).then(() => setSaid(m.share_copied_link()), say);
  }
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {m.failed_copy()}
      </button>{" "}
      <span role="status">{said}</span>
    </>
  );
}
