import { useState } from "react";
import { Dialog } from "../../../controls/Dialog";
import { h } from "../../../text/helpMessages";
import { helpKey, searchKey } from "../isSingleKey";
import { keyName } from "./keyName";
import { shortcuts, type Shortcut } from "./shortcuts";
import { singleKeys } from "./singleKeys";
import "./help.css";

// Beside other keys a letter is written as on the keyboard; alone it is written as it is typed.
const upper = (letter: string) => letter.toUpperCase();

/** The keys of a shortcut as they are written, each way once: all arrow keys bear one name. */
function Keys({ keys }: Pick<Shortcut, "keys">) {
  const ways = new Map(keys.map((together) => [together.map(keyName).join(), together] as const));
  return [...ways.values()].map((together) => (
    <span key={together.join()} className="keys">
      {together.map((key) => (
        <kbd key={key}>{together.length > 1 ? keyName(key).replace(/^\w$/, upper) : keyName(key)}</kbd>
      ))}
    </span>
  ));
}

function SingleKeys() {
  const [isOn, setOn] = useState(singleKeys.areOn);
  return (
    <div className="single-keys">
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target: { checked } }) => {
            singleKeys.choose(checked);
            setOn(checked);
          }}
        />
        {h.keys_single({ help: helpKey, search: searchKey })}
      </label>
      <p className="note">{h.keys_single_note()}</p>
    </div>
  );
}

/** Every keyboard shortcut, by where it works, and the switch for those of a single key. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={h.shortcuts()} onClose={onClose}>
      {shortcuts.map(({ where, shortcuts: listed }) => (
        <section key={where}>
          <h3>{where}</h3>
          <table className="shortcuts" aria-label={where}>
            <thead className="sr-only">
              <tr>
                <th scope="col">{h.keys_key()}</th>
                <th scope="col">{h.keys_what()}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ what, keys }) => (
                <tr key={what}>
                  <td>
                    <Keys keys={keys} />
                  </td>
                  <th scope="row">{what}</th>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <SingleKeys />
    </Dialog>
  );
}
