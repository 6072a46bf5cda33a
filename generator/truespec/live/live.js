// Waits for the document to change; shows what is wrong with it.
"use strict";

const place = "truespec-scroll:" + location.pathname;

function showFaults(faults) {
  document.getElementById("truespec-faults")?.remove();
  if (!faults.length) return;
  const box = document.createElement("aside");
  box.id = "truespec-faults";
  box.className = "faults";
  box.setAttribute("role", "status");
  for (const fault of faults) {
    const line = document.createElement("p");
    const severity = document.createElement("b");
    severity.className = fault.severity;
    severity.textContent = fault.severity;
    const where = document.createElement("code");
    where.textContent = fault.place;
    line.append(severity, " ", fault.message, " ", where);
    if (fault.hint) {
      const hint = document.createElement("small");
      hint.textContent = fault.hint;
      line.append(hint);
    }
    box.append(line);
  }
  document.body.append(box);
}

async function follow() {
  let version = "";
  for (;;) {
    try {
      const answer = await fetch("/-/changes?" + version);
      const news = await answer.json();
      if (version !== "" && news.version !== version && !news.faults.some((one) => one.severity === "error")) {
        sessionStorage.setItem(place, String(scrollY));
        location.reload();
        return;
      }
      version = news.version;
      showFaults(news.faults);
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, 500); });
    }
  }
}

const kept = sessionStorage.getItem(place);
sessionStorage.removeItem(place);
if (kept !== null) scrollTo(0, Number(kept));
follow();
