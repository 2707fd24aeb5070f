// Comfort only: the page does all its work without this file.
"use strict";

const find = document.getElementById("find");
if (find) {
  find.hidden = false;
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLocaleLowerCase();
    for (const clinic of document.querySelectorAll(".clinic")) {
      clinic.hidden = wanted !== "" && !clinic.textContent.toLocaleLowerCase().includes(wanted);
    }
  });
}

// The figures stay fresh while nobody is in the middle of something and no code is shown.
const REFRESH_MS = 60000;
setInterval(() => {
  const busy = document.querySelector("details[open], #code, .problem") || (find && find.value);
  if (document.querySelector("main") && !busy && !document.hidden) {
    location.reload();
  }
}, REFRESH_MS);
