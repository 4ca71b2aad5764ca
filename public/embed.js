// Keeps every embedded chart of this site as high as it is. It sets the height of its frame and nothing else.
(() => {
  const charts = new URL("embed/", document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(charts.href));
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== charts.origin || !data || data.nestshift !== "height") return;
    const { height } = data;
    const frame = frames().find((each) => each.contentWindow === source);
    if (!frame || !Number.isInteger(height) || height < 1 || height > 99999) return;
    frame.style.boxSizing = "content-box";
    frame.style.height = `${height}px`;
  });
  // A chart that was there before this script is asked again.
  for (const { contentWindow } of frames()) contentWindow.postMessage({ nestshift: "ask" }, "*");
})();
