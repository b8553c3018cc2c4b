package masar.app.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/** Addresses that hold ids, found as a person finds them. */
final class Ids {
    private Ids() {
    }

    /** The address of somebody's record as an officer finds it by their national ID. */
    static String person(Visitor officer, String nationalId) {
        return person(officer, "/agency/people", nationalId);
    }

    /** The same from another list of people. */
    static String person(Visitor officer, String list, String words) {
        Page found = officer.get(list + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).is(200);
        Element link = found.html().selectFirst("table a[href*=person?id=]");
        if (link == null) {
            throw new AssertionError("nobody found for " + words + ":\n" + found.words());
        }
        return link.attr("href");
    }
}
