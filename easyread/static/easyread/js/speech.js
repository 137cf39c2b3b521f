/**
 * Says the words of an element with the device's own voice, and marks the line and the word being said.
 *
 *   <article data-say lang="cy"><p>Rwy'n hoffi te.</p></article>
 *
 *   import { canSpeak, say, hush } from "./speech.js";
 *   canSpeak(() => button.hidden = false);
 *   say(article, () => console.log("done"));
 *
 * What stands in [data-silent], a speaker button, or is hidden is left out. A picture's alt text is said.
 */
const speech = window.speechSynthesis;
const BLOCK = "p, li, h1, h2, h3, h4, dt, dd, legend, label, summary, figcaption, button:not(.hard-word), a.tile, a.button";
const LEFT_OUT = "[data-silent], .speaker, .unseen, [hidden], textarea, select";

let ended = null;
let turn = 0;

/** Calls `ready` as soon as the device has a voice; never where it has none. */
export const canSpeak = (ready) => {
  if (!speech) return;
  if (speech.getVoices().length) return ready();
  speech.addEventListener("voiceschanged", () => speech.getVoices().length && ready(), { once: true });
};

/** The words of `root` in pieces: one for each line, with the text nodes they came from. */
const pieces = (root) => {
  const found = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const words = node.nodeType === Node.TEXT_NODE ? node.data : node.alt;
    const away = holder.closest(LEFT_OUT);
    if (!words?.trim() || (away && root.contains(away)) || !holder.getClientRects().length) continue;
    const line = holder.closest(BLOCK) ?? holder;
    if (!found.has(line)) found.set(line, { line, text: "", nodes: [] });
    const piece = found.get(line);
    if (node.nodeType === Node.TEXT_NODE) piece.nodes.push([piece.text.length, node]);
    piece.text += holder.closest(".hard-word") ? words : words + " "; // what follows a marked word may be its full stop
  }
  return [...found.values()];
};

/** Marks the word at `from` of a piece, where the browser can. */
const mark = (piece, from, length) => {
  if (!window.Highlight || !CSS.highlights) return;
  const [start, node] = piece.nodes.findLast(([start]) => start <= from) ?? [];
  if (!node || from - start >= node.length) return;
  const word = length || piece.text.slice(from).search(/\s|$/);
  const range = new Range();
  range.setStart(node, from - start);
  range.setEnd(node, Math.min(from - start + word, node.length));
  CSS.highlights.set("spoken", new Highlight(range));
};

const unmark = () => {
  document.querySelectorAll("[data-spoken]").forEach((line) => line.removeAttribute("data-spoken"));
  window.CSS?.highlights?.delete("spoken");
};

/** The device's best voice for a language; undefined leaves the choice to the device. */
const voiceFor = (lang) => {
  const voices = speech.getVoices();
  const near = voices.filter((voice) => voice.lang.replace("_", "-").toLowerCase().startsWith(lang.slice(0, 2)));
  return near.find((voice) => voice.lang.replace("_", "-").toLowerCase() === lang.toLowerCase()) ?? near[0];
};

/** Stops whatever is being said, and tells whoever started it. */
export const hush = () => {
  turn += 1;
  speech?.cancel();
  unmark();
  const tell = ended;
  ended = null;
  tell?.();
};

/** Says the words of `root`, line by line; calls `done` at the end, or when something else is said. */
export const say = (root, done) => {
  hush();
  ended = done;
  const mine = turn;
  const left = pieces(root);
  const next = () => {
    if (mine !== turn) return;
    unmark();
    const piece = left.shift();
    if (!piece) return hush();
    const words = new SpeechSynthesisUtterance(piece.text);
    words.lang = piece.line.closest("[lang]")?.lang ?? "en-GB";
    words.voice = voiceFor(words.lang) ?? null;
    words.rate = 0.9;
    words.onstart = () => mine === turn && piece.line.setAttribute("data-spoken", "");
    words.onboundary = (event) => mine === turn && mark(piece, event.charIndex, event.charLength);
    words.onend = words.onerror = next;
    speech.speak(words);
  };
  next();
};

window.addEventListener("pagehide", hush);
