import { useState } from "react";
import { Icon } from "../../controls/Icon";
import type { CataloguedFile } from "../../datasets/useCatalog";
import type { Basis } from "../../domain/figure";
import { formatDate } from "../../format/date";
import { formatCount } from "../../format/money";
import { basisText } from "../../text/basisText";
import { locale } from "../../text/messages";
import { s } from "../../text/sourcesMessages";
import { sameBytes } from "./sameBytes";

type Verdicts = ReadonlyMap<string, boolean>;

function periodText({ from, to }: CataloguedFile): string {
  if (from === null || to === null) return s.files_none();
  const [first, last] = [formatDate(from, locale), formatDate(to, locale)];
  return first === last ? first : s.files_period_range({ from: first, to: last });
}

function basesText({ bases }: CataloguedFile): string {
  const parts = Object.entries(bases).map(([basis, count]) =>
    s.files_basis_count({ basis: basisText(basis as Basis), count: formatCount(count, locale) }),
  );
  return parts.length === 0 ? s.files_none() : new Intl.ListFormat(locale).format(parts);
}

function Row({ file, same }: { file: CataloguedFile; same: boolean | undefined }) {
  const { name, url, title, notes, compiled, bytes, sha256 } = file;
  return (
    <tr data-file={name}>
      <th scope="row">
        <strong>{name}</strong>
        <span className="block">{title}</span>
        {notes.length > 0 && (
          <details>
            <summary>{s.files_notes()}</summary>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </details>
        )}
      </th>
      <td>
        {periodText(file)}
        <span className="quiet block">{s.files_compiled({ date: formatDate(compiled, locale) })}</span>
      </td>
      <td>{basesText(file)}</td>
      <td>
        <code className="sha" data-sha256={sha256}>
          {sha256}
        </code>
        {same !== undefined && (
          <strong className={same ? "good" : "bad"}>{same ? s.files_same() : s.files_differs()}</strong>
        )}
      </td>
      <td>
        {s.files_bytes({ bytes: formatCount(bytes, locale) })}
        <a className="button small" href={url} download={name} aria-label={s.files_download({ name })}>
          <Icon name="download" />
        </a>
      </td>
    </tr>
  );
}

/** Every file of data: what it holds, of when, how its figures came about, its fingerprint, and the file itself. */
export function FilesSection({ files }: { files: readonly CataloguedFile[] }) {
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  const [said, setSaid] = useState("");
  async function check() {
    setSaid(s.files_checking());
    try {
      const found = await Promise.all(files.map(async (file) => [file.name, await sameBytes(file)] as const));
      setVerdicts(new Map(found));
      const wrong = found.filter(([, same]) => !same).length;
      setSaid(
        wrong === 0 ? s.files_all_same({ count: found.length }) : s.files_some_differ({ count: wrong }),
      );
    } catch {
      setSaid(s.files_cannot());
    }
  }
  const heads = [s.files_file(), s.files_period(), s.files_basis(), s.files_sha(), s.files_size()];
  return (
    <section id="files" tabIndex={-1}>
      <h2>{s.files_heading()}</h2>
      <p className="text">{s.files_text()}</p>
      <p className="check-files">
        <button type="button" className="button" onClick={() => void check()}>
          {s.files_check()}
        </button>
        <span role="status">{said}</span>
      </p>
      <div className="table-scroll words-table" tabIndex={0} role="region" aria-label={s.files_caption()}>
        <table aria-label={s.files_caption()}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <Row key={file.name} file={file} same={verdicts.get(file.name)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
