/**
 * Starts the scripts that a page asks for. A name without a slash is a component; others belong to an app.
 *
 *   <button data-module="speaker">            components/speaker/speaker.js
 *   <form data-module="profiles/recorder">    profiles/js/recorder.js
 *
 * Each module's default export is called with its element, once. `start(part)` does it for a part added later.
 */
const STATIC = new URL("../../", import.meta.url);
const started = new WeakSet();

const address = (name) => {
  const [app, file] = name.split("/");
  return new URL(file ? `${app}/js/${file}.js` : `components/${app}/${app}.js`, STATIC);
};

export const start = (part) => {
  for (const element of part.querySelectorAll("[data-module]")) {
    if (started.has(element)) continue;
    started.add(element);
    for (const name of element.dataset.module.split(" ")) {
      import(address(name)).then((module) => module.default(element));
    }
  }
};

document.documentElement.classList.add("has-script");
start(document);
