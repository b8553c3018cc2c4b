package masar.app.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks a page with the Tab key as somebody without a pointer does: the first stop is a skip link that leads to the main part, every
 * control is reached, the place one stands on is visible, and the way never ends in a circle.
 */
final class Keyboard {
    private static final String LIST = """
            () => {
              const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
              const radios = new Set();
              const look = e => { const s = getComputedStyle(e);
                return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.backgroundColor, s.textDecorationLine,
                        s.clipPath, s.opacity, s.transform].join(); };
              window.__around = e => { const all = [e]; for (let p = e.parentElement, i = 0; p && i < 3; p = p.parentElement, i++) all.push(p);
                if (e.labels) all.push(...e.labels); if (e.nextElementSibling) all.push(e.nextElementSibling); return all.map(look).join('#'); };
              window.__stops = [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')].filter(e => {
                if (e.disabled || e.tabIndex < 0 || e.type === 'hidden' || !seen(e) || e.closest('[inert]')) return false;
                const own = e.tagName === 'SUMMARY' ? e.parentElement.parentElement : e;
                if (own.closest('details:not([open])')) return false;
                if (e.type === 'radio') { if (radios.has(e.name)) return false; radios.add(e.name); }
                return true; });
              // From the top, wherever somebody clicked before.
              document.body.tabIndex = -1; document.body.focus(); document.body.blur(); document.body.removeAttribute('tabindex');
              window.__plain = new Map(window.__stops.map(e => [e, window.__around(e)]));
              return window.__stops.map(e => e.outerHTML.slice(0, 100));
            }""";
    private static final String WHERE = """
            () => {
              let e = document.activeElement;
              if (!e || e === document.body) return {at: -1, seen: true, href: ''};
              const radio = e.type === 'radio' ? window.__stops.findIndex(s => s.type === 'radio' && s.name === e.name) : -1;
              const at = radio >= 0 ? radio : window.__stops.indexOf(e);
              const box = e.getBoundingClientRect();
              return {at: at < 0 ? -2 : at, seen: window.__around(e) !== window.__plain.get(e),
                      href: e.getAttribute('href') || '', html: e.outerHTML.slice(0, 100)};
            }""";

    private Keyboard() {
    }

    /** What is wrong, one line each. */
    static List<String> findings(Page page) {
        List<String> wrong = new ArrayList<>();
        List<?> stops = (List<?>) page.evaluate(LIST);
        Set<Integer> reached = new LinkedHashSet<>();
        int last = -3;
        for (int i = 0; i < stops.size() + 20; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> where = (Map<?, ?>) page.evaluate(WHERE);
            int at = ((Number) where.get("at")).intValue();
            if (i == 0) {
                skipLink(page, String.valueOf(where.get("href")), wrong);
            }
            if (at == -1 || reached.contains(at) && at != last) {
                break;
            }
            if (at >= 0 && at == last) {
                wrong.add("trapped at " + where.get("html"));
                break;
            }
            if (at >= 0) {
                reached.add(at);
                if (!Boolean.TRUE.equals(where.get("seen"))) {
                    wrong.add("focus not visible on " + where.get("html"));
                }
            }
            last = at;
        }
        for (int i = 0; i < stops.size(); i++) {
            if (!reached.contains(i)) {
                wrong.add("not reached: " + stops.get(i));
            }
        }
        return wrong;
    }

    private static void skipLink(Page page, String href, List<String> wrong) {
        boolean leads = href.startsWith("#")
                && Boolean.TRUE.equals(page.evaluate("id => !!document.querySelector('main' + id + ', main ' + id)", href));
        if (!leads) {
            wrong.add("the first stop is no skip link to the main part: '" + href + "'");
        }
    }
}
