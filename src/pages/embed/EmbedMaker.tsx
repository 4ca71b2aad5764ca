import { useRef, useState } from "react";
import { Choice } from "../../controls/Choice";
import { EMBED_VIEWS, embedQuery, type EmbedOptions, type EmbedView } from "../../state/embedOptions";
import { siteAddress } from "../../state/pageAddress";
import { b } from "../../text/embedMessages";
import { pageLanguage } from "../../text/siteLanguages";
import { CodeField } from "./CodeField";
import { EmbedChoices } from "./EmbedChoices";
import { cardOf } from "./cardOf";
import { embedCode } from "./embedCode";
import { embedViewName } from "./embedViewName";
import { usePreview } from "./usePreview";

const WIDTHS = ["320", "640", "960"] as const; // px: a phone, a column, a wide page
const NARROW = 720; // px of window, below which the preview begins as on a phone
const FIRST_HEIGHT = 480; // px, until the chart has said how high it is

/** The link to the page with the question open that is embedded, where it is one of those asked further. */
function pageQuery(view: EmbedView, query: string): string {
  const isStudy = EMBED_VIEWS[view] === "/" && view !== "mix";
  return isStudy ? `${query.replace(/&study=[^&]*/, "")}&study=${view}` : query;
}

/** The address of the folder that holds the site in all languages. */
function rootAddress(): string {
  const here = siteAddress();
  return here.slice(0, here.length - pageLanguage.folder.length);
}

/** Makes the code of a chart: which, how, a preview at three widths. `page` null: of every page; `query`: of the link. */
export function EmbedMaker({ page, query }: { readonly page: string | null; readonly query: string }) {
  const views = (Object.keys(EMBED_VIEWS) as EmbedView[]).filter(
    (view) => page === null || EMBED_VIEWS[view] === page,
  );
  const [chosen, setChosen] = useState<EmbedOptions>({
    view: views[0]!,
    theme: "system",
    controls: false,
    isFixed: false,
    isStill: false,
  });
  const [language, setLanguage] = useState(pageLanguage);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(() =>
    window.innerWidth < NARROW ? "320" : "640",
  );
  const frame = useRef<HTMLIFrameElement>(null);
  const { height, title } = usePreview(frame);
  const root = rootAddress();
  const site = root + language.folder;
  const addressOf = (options: EmbedOptions) => `${site}embed/${embedQuery(options, query)}`;
  const of = EMBED_VIEWS[chosen.view];
  const name = title || embedViewName(chosen.view);
  const text = embedCode({
    frame: addressOf(chosen),
    script: chosen.isFixed ? null : `${site}embed.js`,
    link: site + of.slice(1) + pageQuery(chosen.view, query),
    title: name,
    height: height || FIRST_HEIGHT,
    card: {
      address: cardOf(of, root, language),
      text: b.card_alt({ title: /[.!?。！？]$/.test(name) ? name : `${name}.` }),
    },
  });
  const isOwn = /[?&]base=own(&|$)/.test(query) && !/[?&]mix=/.test(query);
  return (
    <div className="embed-maker">
      <EmbedChoices
        views={views}
        chosen={chosen}
        language={language}
        onLanguage={setLanguage}
        onChoose={(patch) => setChosen((was) => ({ ...was, ...patch }))}
      />
      {isOwn && <p className="warn">{b.code_own()}</p>}
      <div className="embed-widths">
        <Choice
          legend={b.preview()}
          options={WIDTHS.map((value) => ({ value, label: b.preview_width({ width: value }) }))}
          value={width}
          onChange={setWidth}
        />
        <span className="note">{height > 0 && b.preview_height({ height })}</span>
      </div>
      <div className="embed-preview" role="region" tabIndex={0} aria-label={b.preview()}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this site, which may do as much as this one */}
        <iframe
          ref={frame}
          src={addressOf({ ...chosen, isFixed: false })}
          title={b.preview_frame({ width })}
          width={width}
          height={height || FIRST_HEIGHT}
        />
      </div>
      <CodeField text={text} note={b.with_card()} />
      {page !== null && (
        <a href={`${site}embed/`} target="_blank" rel="noopener">
          {b.more()}
        </a>
      )}
    </div>
  );
}
