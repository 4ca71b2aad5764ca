import { d } from "../text/onDemandMessages";

interface Props {
  readonly label: string;
  readonly count: number;
  readonly size: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Leads through a long list, a page at a time. Nothing where all of it is on one page. `page` counts from 0. */
export function Pager({ label, count, size, page, onPage }: Props) {
  if (count <= size) return null;
  const last = Math.ceil(count / size) - 1;
  const from = page * size + 1;
  return (
    <nav className="pager" aria-label={label}>
      <button
        type="button"
        className="button small"
        aria-disabled={page === 0}
        onClick={() => onPage(Math.max(0, page - 1))}
      >
        {d.pager_before()}
      </button>
      <span role="status">{d.pager_at({ from, to: Math.min(count, from + size - 1), count })}</span>
      <button
        type="button"
        className="button small"
        aria-disabled={page === last}
        onClick={() => onPage(Math.min(last, page + 1))}
      >
        {d.pager_next()}
      </button>
    </nav>
  );
}
