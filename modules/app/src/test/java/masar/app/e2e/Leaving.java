package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.nodes.Element;

/** Somebody asking to leave the service, page by page. */
final class Leaving {
    private Leaving() {
    }

    /** The answers kept, and what the law says of them; a day some months ahead. */
    static Page drafted(Visitor visitor, String reason) {
        Page check = visitor.get("/my/leaving").is(200).formWith("lastDay").tick(reason).fill("lastDay", "10").fill("lastDay_m", "h9").fill("lastDay_y", "1448")
                .press("check");
        assertEquals("/my/leaving/check", check.path(), check::words);
        return check;
    }

    /** The address of the newest statement of contributions of an officer's agency, once the house has counted its month by itself. */
    static String contribution(Visitor officer) {
        for (int second = 0; second < 240; second++) {
            String link = officer.get("/agency/contributions").is(200).html().select("main a[href*=/agency/contribution?id=]").attr("href");
            if (!link.isEmpty()) {
                return link.substring(link.indexOf("/agency/contribution?id="));
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the contributions of the month before were never counted");
    }

    /** The number of somebody's case, sent unless they have one. */
    static String sent(Cast cast, String user, String reason) {
        Visitor visitor = cast.as(user);
        Element there = visitor.get("/my/leaving").is(200).html().selectFirst("main a[href*=request?number=]");
        if (there != null) {
            return there.attr("href").replaceAll(".*number=", "");
        }
        Page check = drafted(visitor, reason);
        Page sent = cast.confirmed(user, () -> check.form("send").tick("terms").press("send"));
        if (sent.path().equals("/my/leaving/check")) {
            sent = sent.form("send").press("send");
        }
        assertEquals("/my/request", sent.path(), sent::words);
        return Correction.number(sent);
    }
}
