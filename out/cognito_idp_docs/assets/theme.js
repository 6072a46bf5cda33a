// Before anything is drawn: the colours that the reader has chosen, if any.
try {
  const chosen = localStorage.getItem("truespec-theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Without a memory, the system's colours are used.
}
document.documentElement.classList.add("scripted");
