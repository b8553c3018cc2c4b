package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Reports of another workplace at the pages. */
final class Reported {
    private Reported() {
    }

    /** The form of a report, filled in so that it may be sent. */
    static Form filled(Page page, String city, String latitude, String longitude) {
        return page.is(200).formWith("latitude").fill("city", city).fill("latitude", latitude).fill("longitude", longitude).fill("address", "مبنى الفرع، حي الروضة")
                .fill("since", "1").fill("since_m", "g11").fill("since_y", "2026");
    }

    /** A report of Unaizah that waits to be sent; the address where its answers are shown. */
    static String drafted(Visitor visitor) {
        Page check = filled(visitor.get("/my/workplace/report"), "UNAIZAH", "26.09", "43.98").press("check");
        assertEquals("/my/workplace/check", check.path(), check::words);
        return check.path() + "?" + check.at().getQuery();
    }

    /** The number of the first report on a desk. */
    static String number(Visitor officer) {
        return officer.get("/agency/inbox?kind=workplace&shown=ALL").is(200).html().select("main a[href*=/agency/request?number=]").attr("href")
                .replaceAll(".*number=([\\d-]+).*", "$1");
    }
}
