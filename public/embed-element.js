// <nestshift-chart src="https://site/embed/?…" title="…">: the frame of a chart as an element. embed.js keeps its height.
customElements.define(
  "nestshift-chart",
  class extends HTMLElement {
    static observedAttributes = ["src", "title"];
    #frame = document.createElement("iframe");
    connectedCallback() {
      if (this.#frame.isConnected) return;
      const { style } = this.#frame;
      Object.assign(style, { display: "block", width: "100%", border: "0" });
      this.#frame.height = this.getAttribute("height") ?? "480";
      this.append(this.#frame);
    }
    attributeChangedCallback(name, _, value) {
      this.#frame.setAttribute(name, value ?? "");
    }
  },
);
