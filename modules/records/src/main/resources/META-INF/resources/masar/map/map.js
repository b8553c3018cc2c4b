// Comfort only: a point is also said by city and by numbers, and every page works without this file.
(function () {
  "use strict";
  var latin = function (text) {
    return text.replace(/[٠-٩]/g, function (d) { return d.charCodeAt(0) - 0x660; }).replace(/[٫,]/g, ".").replace(/[^\d.-]/g, "");
  };
  Array.prototype.slice.call(document.querySelectorAll(".kingdom[data-pick]")).forEach(function (map) {
    var svg = map.querySelector("svg.land"), mark = map.querySelector(".picked"), said = map.querySelector(".said"), zoom = map.querySelector(".zoom");
    var north = document.getElementById("latitude"), east = document.getElementById("longitude"), city = document.getElementById("city");
    var west = Number(map.dataset.west), top = Number(map.dataset.north), scale = Number(map.dataset.scale), width = 730, height = 600, by = 1;
    var chosen = Boolean(city.value);
    var stretched = function (lat) { return Math.log(Math.tan(Math.PI / 4 + lat * Math.PI / 360)) * 180 / Math.PI; };
    var cities = Array.prototype.map.call(map.querySelectorAll(".city"), function (dot) {
      return { dot: dot, code: dot.dataset.code, name: dot.dataset.name, x: Number(dot.getAttribute("cx")), y: Number(dot.getAttribute("cy")), lat: Number(dot.dataset.lat), lon: Number(dot.dataset.lon) };
    });
    var record = map.querySelector(".land .record");
    var at = { x: Number(mark.dataset.x), y: Number(mark.dataset.y) };

    var nearest = function () {
      return cities.reduce(function (best, one) {
        var far = Math.hypot(one.x - at.x, one.y - at.y);
        return far < best.far ? { far: far, city: one } : best;
      }, { far: Infinity, city: null }).city;
    };
    var view = function () {
      var w = width / by, h = height / by;
      svg.setAttribute("viewBox", Math.max(0, Math.min(width - w, at.x - w / 2)) + " " + Math.max(0, Math.min(height - h, at.y - h / 2)) + " " + w + " " + h);
    };
    var draw = function () {
      mark.setAttribute("transform", "translate(" + at.x + " " + at.y + ") scale(" + 1 / by + ")");
      mark.removeAttribute("visibility");
      if (record) { record.setAttribute("r", 8 / by); }
      cities.forEach(function (one) {
        one.dot.setAttribute("r", 2.5 / Math.sqrt(by));
        if (by >= 4 && !one.label) {
          one.label = document.createElementNS(svg.namespaceURI, "text");
          one.label.setAttribute("class", "name");
          one.label.textContent = one.name;
          svg.insertBefore(one.label, mark);
        }
        if (one.label) {
          one.label.setAttribute("visibility", by >= 4 ? "visible" : "hidden");
          one.label.setAttribute("transform", "translate(" + (one.x + 5 / by) + " " + (one.y + 4 / by) + ") scale(" + 1 / by + ")");
        }
      });
      view();
    };
    var degrees = function () {
      var lon = west + at.x / scale, lat = (2 * Math.atan(Math.exp((stretched(top) - at.y / scale) * Math.PI / 180)) - Math.PI / 2) * 180 / Math.PI;
      north.value = lat.toFixed(5);
      east.value = lon.toFixed(5);
    };
    var say = function () {
      var near = nearest();
      if (!chosen) { city.value = near.code; }
      said.textContent = map.dataset.said.replace("%1", north.value).replace("%2", east.value).replace("%3", near.name);
    };
    var put = function (x, y) {
      at = { x: Math.max(0, Math.min(width, x)), y: Math.max(0, Math.min(height, y)) };
      degrees();
      draw();
      say();
    };
    var pointed = function (event) {
      var p = svg.createSVGPoint();
      p.x = event.clientX;
      p.y = event.clientY;
      p = p.matrixTransform(svg.getScreenCTM().inverse());
      put(p.x, p.y);
    };
    var typed = function () {
      var lat = Number(latin(north.value)), lon = Number(latin(east.value));
      if (north.value && east.value && lat > 10 && lat < 40 && lon > 30 && lon < 60) {
        at = { x: (lon - west) * scale, y: (stretched(top) - stretched(lat)) * scale };
        draw();
        say();
      }
    };

    // The picture becomes a thing that one handles; without this file it is a picture.
    svg.setAttribute("tabindex", "0");
    svg.setAttribute("role", "application");
    svg.setAttribute("aria-label", map.dataset.pick);
    svg.setAttribute("aria-describedby", said.id);
    svg.classList.add("hand");
    zoom.hidden = false;
    said.textContent = map.dataset.how;
    draw();
    if (mark.dataset.none) { mark.setAttribute("visibility", "hidden"); }

    svg.addEventListener("keydown", function (event) {
      var step = (event.shiftKey ? 20 : 2) / by;
      var moves = { ArrowUp: [0, -step], ArrowDown: [0, step], ArrowLeft: [-step, 0], ArrowRight: [step, 0] };
      if (moves[event.key]) {
        event.preventDefault();
        put(at.x + moves[event.key][0], at.y + moves[event.key][1]);
      } else if (event.key === "+" || event.key === "-") {
        event.preventDefault();
        by = Math.max(1, Math.min(64, event.key === "+" ? by * 2 : by / 2));
        draw();
      }
    });
    var dragging = false;
    svg.addEventListener("pointerdown", function (event) { dragging = true; svg.setPointerCapture(event.pointerId); pointed(event); svg.focus(); });
    svg.addEventListener("pointermove", function (event) { if (dragging && by === 1) { pointed(event); } });
    svg.addEventListener("pointerup", function () { dragging = false; });
    svg.addEventListener("pointercancel", function () { dragging = false; });
    Array.prototype.forEach.call(zoom.querySelectorAll("button"), function (button) {
      button.addEventListener("click", function () {
        by = Math.max(1, Math.min(64, by * Number(button.dataset.by)));
        draw();
      });
    });
    north.addEventListener("change", typed);
    east.addEventListener("change", typed);
    city.addEventListener("change", function () {
      chosen = Boolean(city.value);
      var one = cities.filter(function (c) { return c.code === city.value; })[0];
      if (one && !north.value && !east.value) { put(one.x, one.y); }
    });
  });
})();
