/**
 * Opens a dialog from a link to it, and closes it again. Closing leads back to the link.
 *
 *   <a href="#sure" data-module="dialog">Put it away</a>
 *   <dialog id="sure"><h2 tabindex="-1">Put it away?</h2> <a href="#page" data-close>Close</a></dialog>
 *
 * Without scripts the link alone shows the dialog, by `:target`.
 */
export default (link) => {
  const dialog = document.getElementById(link.hash.slice(1));
  link.setAttribute("role", "button");
  link.setAttribute("aria-haspopup", "dialog");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.showModal();
    dialog.querySelector("h2").focus();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
  dialog.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    dialog.close();
  });
};
