import { Dialog } from "../../controls/Dialog";
import { b } from "../../text/embedMessages";
import { EmbedMaker } from "./EmbedMaker";
import "./embed.css";

interface Props {
  readonly page: string;
  readonly query: string;
  readonly onClose: () => void;
}

/** The code of a chart of a page, with a preview. `query`: of the link to what is on screen. */
export function EmbedDialog({ page, query, onClose }: Props) {
  return (
    <Dialog title={b.dialog()} onClose={onClose} wide>
      <EmbedMaker page={page} query={query} />
    </Dialog>
  );
}
