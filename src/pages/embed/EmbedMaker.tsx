import { useId, useRef, useState } from "react";
import { Choice } from "../../controls/Choice";
import { Select } from "../../controls/Select";
import { copyText } from "../../export/copyText";
import { EMBED_VIEWS, embedQuery, type EmbedOptions, type EmbedView } from "../../state/embedOptions";
import { siteAddress } from "../../state/pageAddress";
import { THEMES, type Theme } from "../../state/preferences";
import { b } from "../../text/embedMessages";
import { d } from "../../text/onDemandMessages";
import { cardOf } from "./cardOf";
import { embedCode } from "./embedCode";
import { embedViewName } from "./embedViewName";
import { usePreview } from "./usePreview";

const WIDTHS = ["320", "640", "960"] as const; // px: a phone, a column, a wide page
const FIRST_HEIGHT = 480; // px, until the chart has said how high it is

const THEME_NAMES = { system: b.theme_system, light: b.theme_light, dark: b.theme_dark } as const;
const KINDS = {
  chart: { name: b.kind_chart, controls: false, isStill: false },
  controls: { name: b.kind_controls, controls: true, isStill: false },
  still: { name: b.kind_still, controls: false, isStill: true },
} as const;
type Kind = keyof typeof KINDS;

interface ChoicesProps {
  readonly views: readonly EmbedView[];
  readonly chosen: EmbedOptions;
  readonly onChoose: (patch: Partial<EmbedOptions>) => void;
}

function Choices({ views, chosen, onChoose }: ChoicesProps) {
  const kind = chosen.isStill ? "still" : chosen.controls ? "controls" : "chart";
  return (
    <div className="embed-choices">
      <Select label={b.what()} value={chosen.view} onChange={(view) => onChoose({ view: view as EmbedView })}>
        {views.map((view) => (
          <option key={view} value={view}>
            {embedViewName(view)}
          </option>
        ))}
      </Select>
      <Select
        label={b.kind()}
        value={kind}
        onChange={(value) => {
          const { controls, isStill } = KINDS[value as Kind];
          onChoose({ controls, isStill });
        }}
      >
        {Object.entries(KINDS).map(([value, { name }]) => (
          <option key={value} value={value}>
            {name()}
          </option>
        ))}
      </Select>
      <Select
        label={b.theme()}
        value={chosen.theme}
        onChange={(theme) => onChoose({ theme: theme as Theme })}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {THEME_NAMES[theme]()}
          </option>
        ))}
      </Select>
      <Select
        label={b.height()}
        value={chosen.isFixed ? "fixed" : "auto"}
        onChange={(value) => onChoose({ isFixed: value === "fixed" })}
      >
        <option value="auto">{b.height_auto()}</option>
        <option value="fixed">{b.height_fixed()}</option>
      </Select>
    </div>
  );
}

/** The link to the page with the question open that is embedded, where it is one of those asked further. */
function pageQuery(view: EmbedView, query: string): string {
  const isStudy = EMBED_VIEWS[view] === "/" && view !== "mix";
  return isStudy ? `${query.replace(/&study=[^&]*/, "")}&study=${view}` : query;
}

/** The lines to paste, and what is said when they are copied. */
function Code({ text, note }: { readonly text: string; readonly note: string }) {
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  async function copy() {
    if (await copyText(text)) return setSaid(b.copied());
    field.current?.select();
    setSaid(d.share_blocked());
  }
  return (
    <div className="embed-code">
      <label htmlFor={id} className="field-label">
        {b.code()}
      </label>
      <textarea
        id={id}
        ref={field}
        className="text-input"
        readOnly
        rows={6}
        spellCheck={false}
        value={text}
      />
      <p>
        <button type="button" className="button primary" onClick={() => void copy()}>
          {b.copy()}
        </button>{" "}
        <span role="status" className="strong">
          {said}
        </span>
      </p>
      <p className="note">
        {b.code_note()} {note}
      </p>
    </div>
  );
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
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>("640");
  const frame = useRef<HTMLIFrameElement>(null);
  const { height, title } = usePreview(frame);
  const site = siteAddress();
  const addressOf = (options: EmbedOptions) => `${site}embed/${embedQuery(options, query)}`;
  const of = EMBED_VIEWS[chosen.view];
  const name = title || embedViewName(chosen.view);
  const card = cardOf(of);
  const text = embedCode({
    frame: addressOf(chosen),
    script: chosen.isFixed ? null : `${site}embed.js`,
    link: site + of.slice(1) + pageQuery(chosen.view, query),
    title: name,
    height: height || FIRST_HEIGHT,
    card: card === null ? null : { address: card, text: b.card_alt({ title: name }) },
  });
  const isOwn = /[?&]base=own(&|$)/.test(query) && !/[?&]mix=/.test(query);
  return (
    <div className="embed-maker">
      <Choices
        views={views}
        chosen={chosen}
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
      <Code text={text} note={card === null ? b.no_card() : b.with_card()} />
      <a href={`${site}embed/`} target="_blank" rel="noopener">
        {b.more()}
      </a>
    </div>
  );
}
