package masar.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import masar.kernel.Setting;
import masar.kernel.storage.ContentStore;

/**
 * What a session knows of the person who came through the national sign-on: the only thing of ours in it. {@link Visits} know it too, so a session
 * that is lost with its node is no loss.
 *
 * @param nationalId who
 * @param nameAr     name in Arabic
 * @param nameEn     name in English, may be empty
 * @param outcome    what the gate said
 * @param since      when they signed in
 * @param key        names the visit in the tables; a hash of what the browser holds, which cannot be had from it
 * @param idToken    the provider's token, handed back to it at sign-out
 * @param endAt      the provider's address for signing out; empty when it has none
 */
record Visit(String nationalId, String nameAr, String nameEn, Gate.Outcome outcome, Instant since, String key, String idToken,
             String endAt) implements Serializable {
    /** After how many minutes without a request a session ends. */
    static final Setting IDLE = Setting.of("masar.session.idle-minutes", "20");
    /** After how many minutes a session ends whatever happens. */
    static final Setting LONGEST = Setting.of("masar.session.longest-minutes", "480");
    private static final String NAME = "masar.visit";
    private static final String SEEN = "masar.seen";
    /** After how long a session asks again whether its visit goes on: for so long, whoever has signed out at another node may be served. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(30);

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
        session.setAttribute(SEEN, System.nanoTime());
        session.setMaxInactiveInterval(Math.multiplyExact(IDLE.number(), 60));
    }

    /** The visit of this request's session, if there is one; makes no session. */
    static Optional<Visit> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Visit) session.getAttribute(NAME));
    }

    /** What the forms of this visit carry to say whose they are; the key itself cannot be had from it. */
    String formKey() {
        return ContentStore.sha256("masar form " + key);
    }

    /** Whether it is time to ask all nodes' table about the visit of this session. */
    static boolean mustAsk(HttpSession session) {
        Long seen = (Long) session.getAttribute(SEEN);
        boolean due = seen == null || System.nanoTime() - seen > ASKED_AGAIN.toNanos();
        if (due) {
            session.setAttribute(SEEN, System.nanoTime());
        }
        return due;
    }

    boolean tooLong(Instant now) {
        return Duration.between(since, now).toMinutes() >= LONGEST.number();
    }
}
