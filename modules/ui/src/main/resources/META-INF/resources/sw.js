/* What stays on the device: the look, the font, and one page that says there is no connection. Nothing that is about a person. */
(function () {
  "use strict";
  var NAME = "masar-look-1";
  var OFFLINE = {ar: "/offline?lang=ar", en: "/offline?lang=en"};
  var LOOK = ["/masar/masar.css", "/masar/parts.css", "/masar/masar.js", "/masar/mark.svg", "/masar/icons.svg",
    "/masar/fonts/IBMPlexSansArabic-Regular.woff2", "/masar/fonts/IBMPlexSansArabic-SemiBold.woff2"];

  self.addEventListener("install", function (event) {
    // Without cookies: the page kept is nobody's.
    var anonymous = function (address) { return new Request(address, {credentials: "omit", cache: "reload"}); };
    event.waitUntil(caches.open(NAME).then(function (kept) {
      return Promise.all(LOOK.concat([OFFLINE.ar, OFFLINE.en]).map(function (address) {
        return fetch(anonymous(address)).then(function (answer) { if (answer.ok) { return kept.put(address, answer); } });
      }));
    }).then(function () { return self.skipWaiting(); }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name !== NAME; }).map(function (name) { return caches.delete(name); }));
    }).then(function () { return self.clients.claim(); }));
  });

  self.addEventListener("fetch", function (event) {
    var request = event.request, address = new URL(request.url);
    if (request.method !== "GET" || address.origin !== self.location.origin) { return; }
    // The page of verification asks where a visit comes from; whatever goes through here seems to come from ourselves.
    if (/^\/verify\b/.test(address.pathname)) { return; }
    if (request.mode === "navigate") {
      event.respondWith(fetch(request).catch(function () {
        var english = /[?&]lang=en\b/.test(address.search) || !/[?&]lang=ar\b/.test(address.search) && /^en/.test(self.navigator.language);
        return caches.match(english ? OFFLINE.en : OFFLINE.ar).then(function (page) { return page || Response.error(); });
      }));
    } else if (LOOK.indexOf(address.pathname) >= 0) {
      // The newest when there is a connection, what was kept when there is none.
      event.respondWith(fetch(request).catch(function () {
        return caches.match(address.pathname).then(function (kept) { return kept || Response.error(); });
      }));
    }
  });
})();
