/**
 * Lists what is hard to read on the whole page, in the panel of checks beside the editor (shared/side_panels/checks.html).
 * It looks when the panel opens, and again when typing pauses; a press on a line leads to its words.
 *
 *   <section data-easy-words-panel>
 *     <p role="status" data-easy-words-status></p><ul data-easy-words-list></ul>
 *   </section>
 */
document.addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector("[data-easy-words-panel]");
  const side = panel?.closest("[data-side-panel]");
  if (!side) return;
  const { ask, fill, form, isWatched, make, say, sign, unit } = window.easyWords;
  const [status, list] = ["status", "list"].map((name) => panel.querySelector(`[data-easy-words-${name}]`));
  const PAUSE = 1000;
  let timer;
  let asking;

  const value = (name) => form().elements[name]?.value ?? "";
  const isThere = (field) => value(field.name.replace(/-value(-\w+)?$/, "-deleted")) !== "1";

  const texts = () => [...form().elements].filter((one) => isWatched(one) && isThere(one) && one.value.trim());
  const rows = () =>
    [...form().elements]
      .filter((one) => /-value-words$/.test(one.name) && isWatched(one) && isThere(one))
      .filter(({ name }) => value(name.replace(/value-words$/, "type")) in { row: 1 })
      .filter(({ name, value: text }) => text.trim() || value(name.replace(/words$/, "picture")));

  const lead = (field, finding) => {
    field.scrollIntoView({ block: "center" });
    field.focus();
    if (!finding.row) field.setSelectionRange(unit(field.value, finding.start), unit(field.value, finding.end));
  };

  const line = (field, finding) => {
    const text = Array.from((finding.words || field.value).trim());
    const about = text.length > 80 ? `${text.slice(0, 79).join("")}…` : text.join("");
    const said = make("span", {}, finding.message, make("br"), make("q", {}, about));
    const button = make("button", { type: "button" }, sign(finding.severity), said);
    button.addEventListener("click", () => lead(field, finding));
    return make("li", {}, button);
  };

  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const [fields, places] = [texts(), rows()];
    const told = places.map(({ name, value: text }) => ({ text, picture: value(name.replace(/words$/, "picture")) }));
    const findings = await ask(fields.map((one) => one.value), told, asking.signal);
    if (!findings) return;
    list.replaceChildren(...findings.map((one) => line((one.row ? places : fields)[one.place], one)));
    status.textContent = findings.length ? fill(say.things, findings.length) : say.none;
  };

  const soon = () => {
    clearTimeout(timer);
    if (!side.hidden) timer = setTimeout(look, PAUSE);
  };

  side.addEventListener("show", look);
  form().addEventListener("input", soon);
  form().addEventListener("change", soon);
  if (!side.hidden) look();
});
