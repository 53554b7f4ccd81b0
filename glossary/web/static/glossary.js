// Makes the page quicker where scripts run: choices apply at once, the result copies with one key.
// Without it everything works by the form's own buttons.

const marked = document.getElementById("marked");
const corrected = document.getElementById("corrected");
const copy = document.getElementById("copy");
const status = document.getElementById("status");

const boxOf = (number) => document.getElementById(`a${number}`);

function rewrite() {
  corrected.value = [...marked.childNodes]
    .map((node) => {
      const accepted = node.id && boxOf(node.id.slice(1))?.checked;
      return accepted ? node.dataset.replacement : node.textContent;
    })
    .join("");
}

async function copyText() {
  try {
    await navigator.clipboard.writeText(corrected.value);
  } catch {
    corrected.select();
    document.execCommand("copy");
  }
  status.textContent = copy.dataset.done;
}

if (marked) {
  document.getElementById("apply").hidden = true;
  copy.hidden = false;
  copy.addEventListener("click", copyText);
  document.querySelector(".names").addEventListener("change", () => {
    rewrite();
    status.textContent = "";
  });
  rewrite();
}

document.getElementById("text")?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.form.requestSubmit();
});
