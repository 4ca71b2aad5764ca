import { Dialog } from "../../../controls/Dialog";
import { h } from "../../../text/helpMessages";
import { hintSteps } from "./hintSteps";
import { terms } from "./terms";
import "./help.css";

interface Props {
  /** Whether the page that is open is the one that the steps are about. */
  readonly isThere: boolean;
  readonly accessAddress: string;
  readonly onShow: () => void;
  readonly onShortcuts: () => void;
  readonly onClose: () => void;
}

/** The first steps, every term of the field, and where else there is help. */
export function HelpDialog({ isThere, accessAddress, onShow, onShortcuts, onClose }: Props) {
  return (
    <Dialog title={h.help()} onClose={onClose}>
      <h3>{h.help_steps()}</h3>
      <ol className="help-steps">
        {hintSteps.map(({ name, text }) => (
          <li key={name()}>
            <strong>{name()}</strong>
            <p>{text()}</p>
          </li>
        ))}
      </ol>
      <p className="help-ways">
        <button type="button" className="button primary" onClick={onShow}>
          {isThere ? h.help_show() : h.help_show_there()}
        </button>
        <button type="button" className="button" onClick={onShortcuts}>
          {h.shortcuts()}
        </button>
        <a className="button" href={accessAddress}>
          {h.access()}
        </a>
      </p>
      <h3>{h.help_terms()}</h3>
      <p className="note">{h.help_terms_text()}</p>
      <dl className="help-terms">
        {terms.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
