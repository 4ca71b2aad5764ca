/** The key that opens the source card of the mark with the focus. */
export const sourceKey = "i";
