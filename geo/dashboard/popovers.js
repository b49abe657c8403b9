// What a popover holds stands at the end of the page, many steps of the Tab key after its button: who opens one is led
// into it, and back to the button when it closes and leaves the focus nowhere.
if (!window.datelinePopovers) {
  window.datelinePopovers = true;
  const BODY = '[data-testid="stPopoverBody"]', BUTTON = '[data-testid="stPopover"] button';
  const REACHED = 'textarea, input, select, button, summary, a[href], [tabindex="0"]';
  // What it holds comes in pieces.
  const STILL_MS = 120;
  // What was pressed in it makes the page run, and that may make the button anew.
  const RETURNING_MS = 5000;
  let open = false, opener = "", timer = 0, until = 0;

  // The button is another one after a run of the page; its widget's key stays.
  const keyed = (button) => {
    const box = button.closest('[class*="st-key-"]');
    return box ? `.${[...box.classList].find((each) => each.startsWith("st-key-"))} button` : "";
  };
  // Once the focus is inside, its button has it no more, and nothing that comes later takes it away.
  const enter = () => {
    const from = document.activeElement, first = document.querySelector(BODY)?.querySelector(REACHED);
    if (!first || !from.matches(BUTTON)) return;
    opener = keyed(from);
    first.focus({ preventScroll: true });
  };
  const leave = () => {
    const button = opener && document.activeElement === document.body && document.querySelector(opener);
    if (button) button.focus({ preventScroll: true });
  };
  const watch = () => {
    const before = open;
    open = document.querySelector(BODY) !== null;
    if (before && !open) until = performance.now() + RETURNING_MS;
    if (!open && performance.now() > until) return;
    clearTimeout(timer);
    timer = setTimeout(open ? enter : leave, STILL_MS);
  };
  new MutationObserver(watch).observe(document.body, { subtree: true, childList: true });
}
