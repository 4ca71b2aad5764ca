import type { ReactNode } from "react";
import { m } from "../../text/messages";

interface Props {
  readonly id: string;
  readonly about?: ReactNode;
  readonly help: string;
}

/** What a chart shows, and how keys read it: what its name is described by. Heard, not seen. */
export function ChartHelp({ id, about, help }: Props) {
  return (
    <p id={id} className="sr-only">
      {about && (
        <span data-part="alternative">
          {about}
          {m.gap()}
        </span>
      )}
      {help}
    </p>
  );
}
