/**
 * Opens a dialog from a button, and closes it again. The way back leads to the button.
 *
 *   <button type="button" data-module="dialog" data-dialog="sure">Put it away</button>
 *   <dialog id="sure">... <a href="#page" data-close>Close</a></dialog>
 */
export default (button) => {
  const dialog = document.getElementById(button.dataset.dialog);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.showModal();
    dialog.querySelector("h2").focus();
  });
  dialog.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    dialog.close();
  });
};
