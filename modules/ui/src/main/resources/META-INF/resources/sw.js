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

  // A message says that there is news and where; more of it would lie on a locked screen for anybody to read.
  self.addEventListener("push", function (event) {
    var news = {};
    try { news = event.data ? event.data.json() : {}; } catch (e) { news = {}; }
    var arabic = news.lang !== "en";
    event.waitUntil(self.registration.showNotification(news.title || "مسار", {body: news.body || "", lang: arabic ? "ar" : "en", dir: arabic ? "rtl" : "ltr",
      icon: "/masar/icon-192.png", badge: "/masar/icon-192.png", tag: "masar-news", renotify: true, data: {to: news.to || "/my/notices"}}));
  });

  self.addEventListener("notificationclick", function (event) {
    event.notification.close();
    var to = new URL(event.notification.data.to, self.location.origin);
    // Nowhere but to ourselves.
    if (to.origin !== self.location.origin) { to = new URL("/my/notices", self.location.origin); }
    event.waitUntil(self.clients.matchAll({type: "window", includeUncontrolled: true}).then(function (open) {
      var ours = open.filter(function (one) { return "navigate" in one; })[0];
      return ours ? ours.focus().then(function (one) { return one.navigate(to.href); }) : self.clients.openWindow(to.href);
    }));
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
