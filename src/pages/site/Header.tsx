import { Icon } from "../../controls/Icon";
import type { Atlas } from "../../domain/atlas";
import { reset } from "../../state/actions";
import { pageAddress } from "../../state/pageAddress";
import { useScenarioStore } from "../../state/scenarioStore";
import { redo, undo } from "../../state/syncLink";
import { m } from "../../text/messages";
import { leadTo } from "./leadTo";
import { Navigation } from "./Navigation";
import { SiteMark } from "./SiteMark";

interface Props {
  readonly atlas: Atlas | null;
  readonly onNear: (path: string) => void;
}

/** The name of the place, and undo, redo and reset. */
export function Header({ atlas, onNear }: Props) {
  const page = useScenarioStore((state) => state.page);
  const canUndo = useScenarioStore((state) => state.canUndo);
  const canRedo = useScenarioStore((state) => state.canRedo);
  return (
    <header className="site-header">
      <a href={pageAddress(page, "/")} className="wordmark">
        <SiteMark />
        {m.app_name()}
      </a>
      <Navigation atlas={atlas} onNear={onNear} />
      <div className="site-actions">
        <button type="button" className="quiet-button" disabled={!canUndo} onClick={undo}>
          <Icon name="undo" /> <span>{m.undo()}</span>
        </button>
        <button type="button" className="quiet-button" disabled={!canRedo} onClick={redo}>
          <Icon name="redo" /> <span>{m.redo()}</span>
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={!atlas}
          onClick={() => atlas && reset(atlas)}
        >
          <Icon name="reset" /> <span>{m.reset()}</span>
        </button>
        <a href="#share" className="button primary" onClick={leadTo}>
          {m.share_heading_short()}
        </a>
      </div>
    </header>
  );
}
