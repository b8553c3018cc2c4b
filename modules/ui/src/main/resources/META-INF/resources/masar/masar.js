// Comfort only: every page works without this file.
(function () {
  "use strict";
  var $ = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };

  // A question that was answered wrongly inside a fold is shown at once.
  $("details").forEach(function (ask) { if (ask.querySelector(".has-error")) { ask.open = true; } });

  // What is wrong takes the focus, so that it is read first.
  var errors = document.querySelector(".errors");
  if (errors) { errors.focus(); }
  $(".errors a").forEach(function (link) {
    link.addEventListener("click", function (event) {
      var field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({ block: "center" }); }
    });
  });

  // Where the menu, or a row of views, is wider than a phone, what is open stands in sight; only along the line, and at once.
  $(".nav, .views, .toc").forEach(function (nav) {
    var now = nav.querySelector("[aria-current]");
    if (!now) { return; }
    var at = now.getBoundingClientRect(), seen = nav.getBoundingClientRect();
    if (at.left < seen.left || at.right > seen.right) { nav.scrollLeft += (at.left + at.right - seen.left - seen.right) / 2; }
  });

  // A form is sent once; the server would make one of two anyway, this only says so.
  $("form[data-once]").forEach(function (form) {
    form.addEventListener("submit", function (event) {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "yes";
      if (event.submitter) { event.submitter.setAttribute("aria-busy", "true"); }
      window.setTimeout(function () { delete form.dataset.sent; }, 15000);
    });
  });
  window.addEventListener("pageshow", function () {
    $("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
    $("[aria-busy]").forEach(function (button) { button.removeAttribute("aria-busy"); });
  });

  // Work that goes on by itself is looked at again after so many seconds, unless somebody has begun to type here.
  $("[data-again]").forEach(function (going) {
    var typed = false;
    document.addEventListener("input", function () { typed = true; });
    window.setTimeout(function () { if (!typed) { window.location.replace(window.location.href.split("#")[0]); } }, going.dataset.again * 1000);
  });

  // Copying a number.
  if (navigator.clipboard) {
    $("[data-copy]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim()).then(function () {
          var words = button.querySelector("span");
          words.textContent = button.dataset.copied;
          words.setAttribute("role", "status");
        });
      });
    });
  }

  // Ticking a whole page of rows.
  $("[data-pick-all]").forEach(function (all) {
    var table = all.closest("table");
    var boxes = $("tbody input[name='pick']", table);
    var mark = function () {
      boxes.forEach(function (box) { box.closest("tr").classList.toggle("on", box.checked); });
      all.checked = boxes.length > 0 && boxes.every(function (box) { return box.checked; });
      $("[data-picked]", table.closest("form") || document).forEach(function (said) {
        var many = boxes.filter(function (box) { return box.checked; }).length;
        said.dataset.how = said.dataset.how || said.textContent;
        said.textContent = many ? said.dataset.picked + " " + many : said.dataset.how;
      });
    };
    all.addEventListener("change", function () { boxes.forEach(function (box) { box.checked = all.checked; }); mark(); });
    boxes.forEach(function (box) { box.addEventListener("change", mark); });
  });

  // Numbers that are to come to a sum are added up while one types.
  $("[data-sum]").forEach(function (said) {
    var form = said.closest("form"), boxes = $("input[name$='" + said.dataset.sum + "']", form);
    form.addEventListener("input", function () {
      said.textContent = boxes.reduce(function (sum, box) {
        var typed = box.value.replace(/[٠-٩]/g, function (digit) { return digit.charCodeAt(0) - 0x660; }).trim();
        return sum + (/^\d+$/.test(typed) ? Number(typed) : 0);
      }, 0);
    });
  });

  // In a list that is walked, j and k go down and up its rows; Enter is the link's own.
  document.addEventListener("keydown", function (event) {
    if ((event.key !== "j" && event.key !== "k") || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox") { return; }
    var links = $("table.walk tbody th a");
    var now = links.findIndex(function (link) { return link.closest("tr").contains(document.activeElement); });
    var next = links[event.key === "j" ? now + 1 : now - 1];
    if (next) { event.preventDefault(); next.focus(); }
  });

  // Menus close with Escape and when one looks elsewhere.
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      $("details.menu[open]").forEach(function (menu) { menu.open = false; menu.querySelector("summary").focus(); });
    }
  });
  document.addEventListener("click", function (event) {
    $("details.menu[open]").forEach(function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
  });

  // A long form keeps itself: its own button is pressed in the background after a pause in typing.
  $("[data-autosave]").forEach(function (button) {
    var form = button.form, timer = 0;
    var save = function () {
      var data = new FormData(form);
      data.set(button.name, button.value);
      $("input[type=file]", form).forEach(function (file) { data.delete(file.name); });
      fetch(form.action, { method: "POST", body: form.enctype === "multipart/form-data" ? data : new URLSearchParams(data) })
        .then(function (answer) { return answer.text(); })
        .then(function (html) {
          var fresh = new DOMParser().parseFromString(html, "text/html").querySelector("input[name='jakarta.faces.ViewState']");
          var mine = form.querySelector("input[name='jakarta.faces.ViewState']");
          if (fresh && mine) { mine.value = fresh.value; }
        })
        .catch(function () { timer = window.setTimeout(save, 30000); });
    };
    form.addEventListener("input", function () { window.clearTimeout(timer); timer = window.setTimeout(save, 4000); });
    form.addEventListener("submit", function () { window.clearTimeout(timer); });
  });

  // A paper's file is hashed here and only its hash sent, where the browser can; else the form sends the file as it is.
  $("form[data-hash]").forEach(function (form) {
    var box = form.querySelector("input[type=file]"), said = form.querySelector("[data-said]");
    if (!window.crypto || !window.crypto.subtle) { return; }
    var ask = function (file) {
      said.textContent = form.dataset.reading;
      file.arrayBuffer().then(function (bytes) { return window.crypto.subtle.digest("SHA-256", bytes); }).then(function (hash) {
        var hex = Array.prototype.map.call(new Uint8Array(hash), function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
        var code = form.elements.code.value;
        window.location.assign(form.dataset.hash + (code ? "/" + encodeURIComponent(code) : "") + "?file=" + hex);
      }).catch(function () { form.submit(); });
    };
    form.addEventListener("submit", function (event) {
      if (box.files.length) { event.preventDefault(); ask(box.files[0]); }
    });
    form.addEventListener("dragover", function (event) { event.preventDefault(); });
    form.addEventListener("drop", function (event) {
      event.preventDefault();
      if (event.dataTransfer.files.length) { ask(event.dataTransfer.files[0]); }
    });
  });

  // While a list comes as a file, its page says how many rows have come.
  $("[data-sheets]").forEach(function (box) {
    var said = box.querySelector("[data-said]"), turn = 0;
    var ask = function (key, mine, tries) {
      if (mine !== turn) { return; }
      fetch(box.dataset.sheets + "?key=" + key).then(function (answer) { return answer.ok ? answer.json() : {}; }).then(function (now) {
        if (mine !== turn) { return; }
        if (now.state === "done") { said.textContent = box.dataset.done + " " + now.rows; return; }
        if (now.state === "lost") { said.textContent = box.dataset.lost; return; }
        if (now.state) { said.textContent = box.dataset.rows + " " + now.rows; }
        if (now.state || tries < 20) { window.setTimeout(ask, 1000, key, mine, tries + 1); }
      }).catch(function () { window.setTimeout(ask, 3000, key, mine, tries + 1); });
    };
    $("[data-sheet]", box).forEach(function (link) {
      link.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || !window.crypto) { return; }
        event.preventDefault();
        var key = Array.prototype.map.call(window.crypto.getRandomValues(new Uint8Array(16)), function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
        said.textContent = "";
        turn += 1;
        window.location.assign(link.href + (link.href.indexOf("?") < 0 ? "?" : "&") + "progress=" + key);
        window.setTimeout(ask, 500, key, turn, 0);
      });
    });
  });

  // A browser that takes messages says at which address; its own push service and we know it, nobody else.
  $("[data-push]").forEach(function (box) {
    var form = box.querySelector("form"), button = form.querySelector("button"), said = box.querySelector("[data-said]");
    if (!("serviceWorker" in navigator) || !("PushManager" in window) || !window.Notification) { return; }
    box.querySelector("[data-cannot]").hidden = true;
    box.querySelector("[data-can]").hidden = false;
    var bytes = function (text) {
      return Uint8Array.from(window.atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (c) { return c.charCodeAt(0); });
    };
    var subscribe = function () {
      return navigator.serviceWorker.ready.then(function (worker) {
        return worker.pushManager.getSubscription().then(function (old) {
          // One that is tied to an earlier key of ours is worth nothing.
          var same = old && old.options.applicationServerKey && String(new Uint8Array(old.options.applicationServerKey)) === String(bytes(box.dataset.push));
          return same ? old : (old ? old.unsubscribe() : Promise.resolve()).then(function () {
            return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(box.dataset.push) });
          });
        });
      });
    };
    form.addEventListener("submit", function (event) {
      if (form.elements.endpoint.value) { return; }
      event.preventDefault();
      said.textContent = "";
      window.Notification.requestPermission().then(function (answer) {
        if (answer !== "granted") { throw new Error("denied"); }
        return subscribe();
      }).then(function (subscription) {
        var told = subscription.toJSON();
        form.elements.endpoint.value = told.endpoint;
        form.elements.browserKey.value = told.keys.p256dh;
        form.elements.browserSecret.value = told.keys.auth;
        delete form.dataset.sent;
        form.requestSubmit(button);
      }).catch(function (error) {
        delete form.dataset.sent;
        button.removeAttribute("aria-busy");
        said.textContent = error.message === "denied" ? box.dataset.denied : box.dataset.failed;
      });
    });
  });

  // Installable, and a page of our own where there is no connection. The worker keeps nothing that is about a person.
  if ("serviceWorker" in navigator) { navigator.serviceWorker.register("/sw.js").catch(function () { }); }
})();
