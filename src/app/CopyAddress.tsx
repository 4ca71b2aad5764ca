import { useState } from "react";
import { m } from "../text/messages";

/** Copies the address of the page, which holds the scenario even when no figures are there. */
export function CopyAddress() {
  const [said, setSaid] = useState("");
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          void navigator.clipboard.writeText(window.location.href).then(
            () => setSaid(m.share_copied_link()),
            () => setSaid(window.location.href),
          )
        }
      >
        {m.failed_copy()}
      </button>{" "}
      <span role="status">{said}</span>
    </>
  );
}
