/**
 * Says what is hard to read beside each text, while somebody writes a page. It goes with the editor of pages:
 *
 *   <script src="/static/wiki/js/easy-words.js" data-check="/admin/wording/check/" data-watched="^(?:title|...)$"
 *     data-words='{"things": "...", "more": "...", "use": "..."}' defer></script>
 *
 * It waits until typing pauses, sends the one text that changed, and shows hints below its field. A press on a
 * suggestion writes it in place of the words; the browser's own undo takes that back. Saving never waits for any of it.
 */
{
  const { check, watched, words } = document.currentScript.dataset;
  const NAMES = new RegExp(watched);
  const SAY = JSON.parse(words);
  const PAUSE = 300;
  const SHOWN = 3;
  const SIGNS = { hint: "info-circle", warn: "help", strong: "warning" };
  const kept = new WeakMap(); // field → { box, timer, asking, text }

  const form = () => document.getElementById("page-edit-form");
  const isWatched = (field) => NAMES.test(field?.name ?? "") && form()?.contains(field);
  const fill = (sentence, hole) => sentence.replace("%", () => hole);

  /** Python counts code points, browsers count halves of an emoji. */
  const unit = (text, place) => Array.from(text).slice(0, place).join("").length;

  const make = (name, attributes = {}, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };

  const sign = (severity) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
    svg.firstChild.setAttribute("href", `#icon-${SIGNS[severity] ?? SIGNS.hint}`);
    return svg;
  };

  /** Hard words that stand on the page with their meaning. */
  const explained = () => {
    const found = {};
    for (const field of form().querySelectorAll('[name$="-value-word"]')) {
      const meaning = form().elements[field.name.replace(/word$/, "meaning")]?.value.trim();
      if (field.value.trim() && meaning) found[field.value.trim()] = meaning;
    }
    return found;
  };

  /** What the server finds in texts and rows; nothing where it does not answer, as after a session has ended. */
  const ask = async (pieces, rows, signal) => {
    const { CSRF_TOKEN, CSRF_HEADER_NAME, ACTIVE_CONTENT_LOCALE: language } = window.wagtailConfig;
    const body = JSON.stringify({ language, pieces, rows, explained: explained() });
    const headers = { "Content-Type": "application/json", [CSRF_HEADER_NAME]: CSRF_TOKEN };
    try {
      const answer = await fetch(check, { method: "POST", body, headers, signal, redirect: "error" });
      return answer.ok ? (await answer.json()).findings : null;
    } catch {
      return null;
    }
  };

  /** Writes a suggestion as typing would, so that undo, autosave and preview know of it. */
  const put = (field, text, { start, end }, suggestion) => {
    if (field.value !== text) return look(field);
    field.focus();
    field.setSelectionRange(unit(text, start), unit(text, end));
    if (!document.execCommand("insertText", false, suggestion)) {
      field.setRangeText(suggestion, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    look(field);
  };

  const line = (field, text, finding) => {
    const said = make("span", {}, finding.message);
    const item = make("li", { class: "easy-words__line" }, sign(finding.severity), said);
    const short = Array.from(finding.words).length <= 60 && finding.words !== text;
    if (finding.words && short) said.append(" ", make("q", {}, finding.words));
    for (const suggestion of finding.suggestions) {
      const label = fill(SAY.use, suggestion);
      const button = make("button", { type: "button", class: "easy-words__use", "aria-label": label }, suggestion);
      button.addEventListener("click", () => put(field, text, finding, suggestion));
      item.append(button);
    }
    return item;
  };

  /** The same thing about the same words is said once; the next one comes when the first is mended. */
  const once = (findings) => {
    const said = new Set();
    const key = ({ message, words }) => `${message} ${words.toLowerCase()}`;
    return findings.filter((one) => !said.has(key(one)) && said.add(key(one)));
  };

  const show = (field, text, found) => {
    const findings = once(found);
    const { box } = kept.get(field);
    const [status, list] = box.children;
    const hadFocus = box.contains(document.activeElement);
    const lines = findings.map((finding) => line(field, text, finding));
    const rest = lines.splice(SHOWN);
    if (rest.length) {
      const more = make("button", { type: "button", class: "easy-words__more" }, fill(SAY.more, rest.length));
      more.addEventListener("click", () => (more.parentElement.replaceWith(...rest), rest[0].querySelector("button")?.focus()));
      lines.push(make("li", {}, more));
    }
    list.replaceChildren(...lines);
    status.textContent = findings.length ? fill(SAY.things, findings.length) : "";
    if (hadFocus && !box.contains(document.activeElement)) field.focus();
  };

  const keep = (field) => {
    if (!kept.has(field)) {
      const box = make("div", { class: "easy-words" }, make("p", { class: "w-sr-only", role: "status" }), make("ul"));
      (field.closest("[data-field-input], .w-field__input") ?? field).after(box);
      kept.set(field, { box });
    }
    return kept.get(field);
  };

  const look = async (field) => {
    const state = keep(field);
    clearTimeout(state.timer);
    state.asking?.abort();
    state.asking = new AbortController();
    const text = field.value;
    const findings = text.trim() ? await ask([text], [], state.asking.signal) : [];
    if (findings && field.value === text) show(field, text, findings);
  };

  document.addEventListener("input", ({ target: field }) => {
    if (!isWatched(field)) return;
    const state = keep(field);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => look(field), PAUSE);
  });
  document.addEventListener("focusin", ({ target: field }) => isWatched(field) && !kept.has(field) && look(field));

  window.easyWords = { ask, fill, form, isWatched, make, say: SAY, sign, unit };
}
