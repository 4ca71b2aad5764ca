import { useEffect, useId, useRef, type ReactNode } from "react";
import { d } from "../text/onDemandMessages";
import { Icon } from "./Icon";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog: the browser's own, so focus is held inside and returned, and Escape closes. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const { current } = dialog;
    const opener = document.activeElement as HTMLElement | null;
    current?.showModal();
    current?.querySelector<HTMLElement>("[data-first-focus]")?.focus();
    return () => {
      current?.close();
      // What took the focus meanwhile keeps it.
      if (document.activeElement === document.body) opener?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={wide ? "dialog wide" : "dialog"}
      // At once, and not with the `close` that a browser tells later: the same may be asked again before that.
      onCancel={({ target, currentTarget }) => target === currentTarget && onClose()}
      onClose={onClose}
      closedby="any"
    >
      <div className="dialog-body">
        <div className="flex items-start justify-between gap-4">
          <h2 id={heading} className="dialog-title">
            {title}
          </h2>
          <button type="button" className="icon-button" aria-label={d.close()} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
