/**
 * Shows the photo that was picked, and keeps only the one that was picked last.
 *
 *   <div data-module="field"><input type="file"><input type="file"><img hidden></div>
 */
export default (field) => {
  const shown = field.querySelector("img");
  const inputs = [...field.querySelectorAll("input[type=file]")];
  field.addEventListener("change", (event) => {
    const [file] = event.target.files;
    for (const other of inputs) if (file && other !== event.target) other.value = "";
    URL.revokeObjectURL(shown.src);
    shown.hidden = !file;
    if (file) shown.src = URL.createObjectURL(file);
  });
};
