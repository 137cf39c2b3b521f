/**
 * Plays a film on the page instead of leaving it. Without scripts the link opens the film where it lies.
 *
 *   <a href="https://vimeo.com/123456" data-module="film" data-player="https://player.vimeo.com/video/123456" data-title="How to join">…</a>
 */
export default (link) => {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    player.className = "film__player";
    player.src = link.dataset.player;
    player.title = link.dataset.title;
    player.allow = "fullscreen; encrypted-media";
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.allowFullscreen = true;
    link.replaceWith(player);
    player.focus();
  });
};
