import { useState } from "react";
import { m } from "../text/messages";

/** Copies the address of the page, which holds the scenario even when no figures are there. */
export function CopyAddress() {
  const [said, setSaid] = useState("");
  const copy = () =>
    // An insecure page has no clipboard at all.
    Promise.resolve(window.location.href)
      .then((address) => navigator.clipboard.writeText(address))
      .then(
        () => setSaid(m.share_copied_link()),
        () => setSaid(window.location.href),
      );
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {m.failed_copy()}
      </button>{" "}
      <span role="status">{said}</span>
    </>
  );
}
