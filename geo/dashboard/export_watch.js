// While the export panel is open: tells what the map has on the screen, and that a file was made; and asks again for a
// file that was refused. The server gives a button's file a new name whenever the panel is drawn anew, and knows the old
// one no more: what is pressed in between would be lost.
const BUTTON = '[data-testid="stDownloadButton"]';
const REFUSED = '[data-testid="stDownloadButtonError"]';
const STILL_MS = 250;
const MOST_REFUSALS = 3;
const told = new WeakMap();
const refusals = new WeakMap();

function askAgain(box, button) {
  const times = (refusals.get(box) ?? 0) + 1;
  refusals.set(box, times);
  if (times < MOST_REFUSALS) setTimeout(() => button.click(), times * STILL_MS);
  else refusals.delete(box);
}

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
  const ready = new MutationObserver((changes) => {
    for (const { target, oldValue } of changes) {
      const box = target.closest(BUTTON);
      if (box === null || oldValue === null || target.disabled) continue;
      if (box.querySelector(REFUSED) !== null) {
        askAgain(box, target);
      } else {
        refusals.delete(box);
        setTriggerValue("made", true);
      }
    }
  });

  tell();
  frame?.addEventListener("dateline:moved", tellSoon);
  ready.observe(document.body, { subtree: true, attributeFilter: ["disabled"], attributeOldValue: true });
  return () => {
    clearTimeout(timer);
    ready.disconnect();
    frame?.removeEventListener("dateline:moved", tellSoon);
  };
}
