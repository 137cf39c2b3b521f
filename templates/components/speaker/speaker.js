/**
 * A button that says the words it stands with. Press again to stop. It shows itself once the device has a voice;
 * a recorded voice always shows it.
 *
 *   <article data-say>
 *     <p>I like tea.</p>
 *     <button class="speaker" type="button" hidden data-module="speaker" data-voice="/voice/1.m4a">
 *       <span class="speaker__start">Listen</span><span class="speaker__stop" hidden>Stop</span>
 *     </button>
 *   </article>
 *
 * `data-of` is the id of what it says; without it, the nearest `data-say`.
 */
import { canSpeak, hush, say } from "../../easyread/js/speech.js";

export default (button) => {
  const recording = button.dataset.voice ? new Audio() : null;
  const show = (speaking) => {
    button.toggleAttribute("data-speaking", speaking);
    button.querySelector(".speaker__start").hidden = speaking;
    button.querySelector(".speaker__stop").hidden = !speaking;
  };
  const stop = () => {
    recording?.pause();
    hush();
    show(false);
  };
  const play = () => {
    document.querySelectorAll(".speaker[data-speaking]").forEach((other) => other.click());
    show(true);
    if (recording) {
      recording.src = button.dataset.voice;
      recording.play().catch(stop);
    } else {
      say(document.getElementById(button.dataset.of) ?? button.closest("[data-say]"), () => show(false));
    }
  };
  if (recording) recording.addEventListener("ended", stop);
  button.addEventListener("click", () => (button.hasAttribute("data-speaking") ? stop() : play()));
  if (recording) button.hidden = false;
  else canSpeak(() => (button.hidden = false));
};
