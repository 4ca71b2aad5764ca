import { useState } from "react";
import { Icon } from "../../../controls/Icon";
import type { Atlas } from "../../../domain/atlas";
import { keptColumn } from "../../../domain/compareColumns";
import { fitName } from "../../../domain/fitKept";
import { move, openKept, remove, rename, update } from "../../../state/keptActions";
import { c } from "../../../text/compareMessages";
import { RenameForm } from "./RenameForm";

interface Props {
  readonly atlas: Atlas;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onScreen: boolean;
  readonly onDone: (message: string, focus: string) => void;
}

/** What can be done with a kept scenario: each is one step that Undo takes back. */
export function ColumnActions({ atlas, name, place, count, onScreen, onDone }: Props) {
  const [renaming, setRenaming] = useState(false);
  const heading = `[data-column="${keptColumn(place)}"] h3`;
  function moveTo(to: number, button: string) {
    move(atlas, place, to);
    const target = `[data-column="${keptColumn(to)}"]`;
    // At an end the button that was pressed is off: the focus goes to the name.
    const isEnd = to === (button === "left" ? 0 : count - 1);
    onDone(
      c.moved({ name, place: to + 1, count }),
      isEnd ? `${target} h3` : `${target} [data-action="${button}"]`,
    );
  }
  if (renaming)
    return (
      <RenameForm
        name={name}
        onClose={(typed) => {
          setRenaming(false);
          if (typed !== null && fitName(typed) !== "") rename(atlas, place, typed);
          onDone(typed === null || fitName(typed) === "" ? "" : c.renamed({ name: fitName(typed) }), heading);
        }}
      />
    );
  return (
    <>
      {!onScreen && (
        <>
          <button
            type="button"
            className="button small"
            aria-label={c.open_name({ name })}
            onClick={() => {
              openKept(atlas, place);
              onDone(c.opened({ name }), heading);
            }}
          >
            {c.open()}
          </button>
          <button
            type="button"
            className="button small"
            aria-label={c.update_name({ name })}
            onClick={() => {
              update(atlas, place);
              onDone(c.updated({ name }), heading);
            }}
          >
            {c.update()}
          </button>
        </>
      )}
      <button
        type="button"
        className="button small"
        aria-label={c.rename_name({ name })}
        onClick={() => setRenaming(true)}
      >
        {c.rename()}
      </button>
      <span className="compare-icons">
        <button
          type="button"
          className="icon-button"
          data-action="left"
          aria-label={c.left_name({ name })}
          disabled={place === 0}
          onClick={() => moveTo(place - 1, "left")}
        >
          <Icon name="earlier" />
        </button>
        <button
          type="button"
          className="icon-button"
          data-action="right"
          aria-label={c.right_name({ name })}
          disabled={place === count - 1}
          onClick={() => moveTo(place + 1, "right")}
        >
          <Icon name="later" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={c.remove_name({ name })}
          onClick={() => {
            remove(atlas, place);
            onDone(c.removed({ name }), ".compare-keep input");
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    </>
  );
}
