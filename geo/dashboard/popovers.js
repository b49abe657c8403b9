// What a popover holds stands at the end of the page, many steps of the Tab key after its button: who opens one is led
// into it, and back to the button when it closes and leaves the focus nowhere.
if (!window.datelinePopovers) {
  window.datelinePopovers = true;
  const BODY = '[data-testid="stPopoverBody"]', BUTTON = '[data-testid="stPopover"] button';
  const REACHED = 'textarea, input, select, button, summary, a[href], [tabindex="0"]';
  // What it holds comes in pieces.
  const STILL_MS = 120;
  let inside = null, opener = "", timer = 0;

  // The button is another one after a run of the page; its widget's key stays.
  const keyed = (button) => {
    const box = button.closest('[class*="st-key-"]');
    return box ? `.${[...box.classList].find((each) => each.startsWith("st-key-"))} button` : "";
  };
  const enter = (body) => {
    const first = body.querySelector(REACHED), from = document.activeElement;
    if (!first || !body.isConnected) return;
    inside = body;
    opener = from && from.matches(BUTTON) ? keyed(from) : "";
    if (opener) first.focus({ preventScroll: true });
  };
  const leave = () => {
    const button = opener && document.activeElement === document.body && document.querySelector(opener);
    if (button) button.focus({ preventScroll: true });
  };
  new MutationObserver(() => {
    const body = document.querySelector(BODY);
    if (inside && !inside.isConnected) {
      inside = null;
      setTimeout(leave, STILL_MS);
    }
    if (!body || body === inside) return;
    clearTimeout(timer);
    timer = setTimeout(enter, STILL_MS, body);
  }).observe(document.body, { subtree: true, childList: true });
}
