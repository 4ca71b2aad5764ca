// Runs before a page is read: its source is written into the built site as it stands, so it may use nothing from outside.

/**
 * Holds what a reader presses, chooses, moves and types before the page answers, and does it again when `src/app/main.tsx`
 * tells the document that it does: on a slow device that takes seconds.
 */
export function holding() {
  const PRESSED = ":is(button, [type=checkbox], [type=radio])";
  const TELLING = ["click", "input", "change"];
  const acts = []; // in their order, a value once for each time that it is given
  function hold({ target, type }) {
    const control = target.closest?.("#root :is(button, input, select, textarea)");
    if (!control) return;
    if (control.matches(PRESSED)) {
      if (type === "click") acts.push({ control });
    } else if (type !== "click") {
      if (acts.at(-1)?.control !== control) acts.push({ control });
      Object.assign(acts.at(-1), { value: control.value, isEnded: type === "change" });
    }
  }
  async function actAgain() {
    for (const type of TELLING) removeEventListener(type, hold, true);
    for (const { control, value, isEnded } of acts) {
      const tell = async (type) => control.dispatchEvent(new Event(type, { bubbles: true }));
      if (!control.isConnected) continue;
      if (value === undefined) control.click();
      else {
        await tell("input"); // the page takes a control over with its first event
        // As by hand: the page's own way to set a value tells nobody.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value").set.call(control, value);
        await tell("input");
        if (isEnded) for (const type of ["change", "focusout"]) await tell(type);
      }
      await undefined; // what each act changes is there before the next
    }
  }
  for (const type of TELLING) addEventListener(type, hold, true);
  document.addEventListener("nestshift-answers", actAgain, { once: true });
}
