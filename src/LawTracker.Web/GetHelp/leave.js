// "Leave this page": what the link does without scripts, and more: it hides the page at once, and Shift pressed three times
// within five seconds does the same. Behaves as the "Exit this page" component of the GOV.UK Design System.
(() => {
  const box = document.querySelector("[data-leave]");
  const button = box?.querySelector("a");
  if (!button) return;
  const timeLimit = 5000;
  const says = document.createElement("div");
  says.setAttribute("role", "status");
  says.className = "unseen";
  box.append(says);
  let cover, presses = 0, alone = false, timer;

  const reset = () => { presses = 0; clearTimeout(timer); };

  const leave = () => {
    reset();
    document.title = box.dataset.loading;
    cover = document.createElement("div");
    cover.className = "leave-cover";
    cover.setAttribute("role", "alert");
    document.body.classList.add("leaving");
    document.body.append(cover);
    cover.textContent = box.dataset.loading;
    window.location.href = button.href;
  };

  button.addEventListener("click", event => { event.preventDefault(); leave(); });

  // Only Shift by itself counts: not in a capital letter, not held down with another key.
  document.addEventListener("keydown", event => { alone = event.key === "Shift" && !event.repeat; });
  document.addEventListener("keyup", event => {
    if (event.key !== "Shift" || !alone) { if (event.key !== "Shift") reset(); return; }
    presses += 1;
    if (presses >= 3) { leave(); return; }
    says.textContent = presses === 1 ? box.dataset.two : box.dataset.one;
    clearTimeout(timer);
    timer = setTimeout(() => { reset(); says.textContent = box.dataset.out; }, timeLimit);
  });

  // Coming back by the Back button may bring the page up as it was left: covered.
  window.addEventListener("pageshow", () => {
    document.body.classList.remove("leaving");
    cover?.remove();
    says.textContent = "";
    reset();
  });
})();
