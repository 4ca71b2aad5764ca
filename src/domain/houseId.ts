const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 30; // characters

/** The id of a house in a link: `J.P. Morgan` is `j-p-morgan`. */
export function houseId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Whether a word can be the id of a house, or one of `median`, `low` and `high`. */
export function isHouse(raw: string): boolean {
  return ID.test(raw) && raw.length <= LONGEST;
}
