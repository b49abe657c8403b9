// While the export panel is open: tells what the map has on the screen, and that a file was made.
const BUTTONS = '[data-testid="stDownloadButton"] button';
const STILL_MS = 250;
const told = new WeakMap();

export default function ({ parentElement, setStateValue, setTriggerValue }) {
  const frame = document.querySelector(".st-key-map_box iframe")?.contentWindow;
  let timer = 0;

  const tell = () => {
    const seen = frame?.dateline?.extent?.() ?? null;
    const text = JSON.stringify(seen);
    if (told.get(parentElement) === text) return;
    told.set(parentElement, text);
    setStateValue("seen", seen);
  };
  const tellSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, STILL_MS);
  };

  // A button is disabled as long as its file is being made.
  const made = new MutationObserver((changes) => {
    const done = changes.some(({ target, oldValue }) => target.matches(BUTTONS) && oldValue !== null && !target.disabled);
    if (done) setTriggerValue("made", true);
  });

  tell();
  frame?.addEventListener("dateline:moved", tellSoon);
  made.observe(document.body, { subtree: true, attributeFilter: ["disabled"], attributeOldValue: true });
  return () => {
    clearTimeout(timer);
    made.disconnect();
    frame?.removeEventListener("dateline:moved", tellSoon);
  };
}
