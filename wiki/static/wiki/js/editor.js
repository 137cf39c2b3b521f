/**
 * Three things that Wagtail 8.0.1 leaves undone while a page is written. It goes with the editor of pages:
 *
 *   <script src="/static/wiki/js/editor.js" data-signed-out="Perhaps you are signed out. ..." defer></script>
 *
 * - After a form came back with something to mend, Wagtail saves once by itself and never again, though it says that
 *   it does, and asks nobody who leaves. A new interval makes it look for changes again.
 * - What is typed while a save is under way counts as saved with it. It is saved once more.
 * - Where the session has ended, it says "A server error occurred". Our words say what to do, so that nothing is lost.
 */
const words = document.currentScript.dataset.signedOut;
let typed = 0;
let seen = 0;

document.addEventListener("input", () => (typed = performance.now()), true);
document.addEventListener("w-unsaved:add", () => (seen = performance.now()), true);

document.addEventListener("w-autosave:success", ({ target }) => {
  if (!target.dataset.wUnsavedCheckIntervalValue) target.dataset.wUnsavedCheckIntervalValue = "501";
  if (typed > seen) target.dispatchEvent(new CustomEvent("w-unsaved:add", { bubbles: true, cancelable: true }));
});

// Before Wagtail's own listener, which shows the text.
window.addEventListener("w-autosave:error", ({ detail }) => {
  if (detail.type === "server_error") detail.text = words;
}, true);
