import { canvasColors } from "../../../src/charts/treemap/canvasColors";
import { tileLooks } from "../../../src/pages/redirect/tileLooks";
import { viewAt } from "../benchViews";

/**
 * What a peer draws at a value of the slider: the tree of the page's treemap, with what moved as one more group. Leaves
 * have a `value`, a `name`, an `amount` and a plain `fill`; groups have `children` and no words. `moved` tells apart the leaves
 * of what moved. Every leaf is given, also those that the page joins as "n smaller".
 */
export function peerTree(subject, value) {
  const { outcome, tree } = viewAt(subject, value);
  const looks = tileLooks(outcome, "after");
  const colorOf = canvasColors(document.documentElement);
  const leaf = (id, money, moved) => {
    const { words, fill } = looks.get(id);
    return { id, name: words.shortName, amount: words.amount, value: money, fill: colorOf(fill), moved };
  };
  const branch = ({ id, after, parts }) =>
    parts.length === 0 ? leaf(id, after, false) : { id, children: parts.map(branch) };
  const moved = tree.moved.map((each) => leaf(each.id, each.value, true));
  return {
    id: "all",
    children: [branch(tree.root), { id: "redirected", children: moved }],
  };
}

/** The leaves of such a tree, in order. */
export function leavesOf(node) {
  return node.children ? node.children.flatMap(leavesOf) : [node];
}

/** Every node under the root of such a tree, those above before those below, with the id of the one above. */
export function nodesUnder(root) {
  return root.children.flatMap((node) => [
    { ...node, parent: root.id },
    ...(node.children ? nodesUnder(node) : []),
  ]);
}
