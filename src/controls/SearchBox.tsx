import { Combobox } from "@base-ui/react/combobox";

/** Something that can be found. `words`: all that finds it; `where`: what tells it from its namesakes. */
export interface Findable {
  readonly id: string;
  readonly label: string;
  readonly where: string;
  readonly amount: string;
  readonly words: string;
}

const MOST = 200; // found at once; more is narrowed by typing

interface Props {
  readonly label: string;
  readonly empty: string;
  readonly items: readonly Findable[];
  readonly onPick: (id: string) => void;
}

/** A field that narrows a list as one types; arrows and Enter pick. */
export function SearchBox({ label, empty, items, onPick }: Props) {
  return (
    <Combobox.Root<Findable>
      items={items}
      limit={MOST}
      inline
      open
      autoHighlight
      itemToStringLabel={({ words }: Findable) => words}
      onValueChange={(item: Findable | null) => item && onPick(item.id)}
    >
      <label className="field-label mt-3 block">
        {label}
        <Combobox.Input className="text-input" data-first-focus="" />
      </label>
      <Combobox.Empty className="note">{empty}</Combobox.Empty>
      <Combobox.List className="search-list" aria-label={label}>
        {(item: Findable) => (
          <Combobox.Item key={item.id} value={item} className="search-item" aria-label={item.label}>
            <span>
              {item.label}
              <span className="note block">{item.where}</span>
            </span>
            <span className="tabular">{item.amount}</span>
          </Combobox.Item>
        )}
      </Combobox.List>
    </Combobox.Root>
  );
}
