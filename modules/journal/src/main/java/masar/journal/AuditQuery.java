package masar.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * Which acts to read; empty text and {@link Instant#MIN}/{@link Instant#MAX} leave a side open. Newest first.
 *
 * @param subject national id of the person concerned
 * @param actor   national id of the person who acted
 * @param act     code of the act; {@code *} stands for any letters: {@code request.*}, {@code *.read}
 * @param agency  code of the agency
 * @param from    not before
 * @param until   before
 * @param page    what {@link masar.kernel.Slice#next} or {@link masar.kernel.Slice#previous} said; empty for the newest
 * @param size    rows per page, 1 to 200
 */
public record AuditQuery(String subject, String actor, String act, String agency, Instant from, Instant until, String page, int size) {

    public AuditQuery {
        subject = Objects.requireNonNullElse(subject, "").strip();
        actor = Objects.requireNonNullElse(actor, "").strip();
        act = Objects.requireNonNullElse(act, "").strip();
        agency = Objects.requireNonNullElse(agency, "").strip();
        from = Objects.requireNonNullElse(from, Instant.MIN);
        until = Objects.requireNonNullElse(until, Instant.MAX);
        page = Objects.requireNonNullElse(page, "");
        size = Math.max(1, Math.min(size, 200));
    }

    /** The newest acts of all. */
    public static AuditQuery newest() {
        return new AuditQuery("", "", "", "", Instant.MIN, Instant.MAX, "", 50);
    }

    /** Acts that concern this person. */
    public AuditQuery about(String nationalId) {
        return new AuditQuery(nationalId, actor, act, agency, from, until, page, size);
    }

    /** Acts of this person. */
    public AuditQuery by(String nationalId) {
        return new AuditQuery(subject, nationalId, act, agency, from, until, page, size);
    }

    /** Acts of this code, in which {@code *} stands for any letters. */
    public AuditQuery of(String code) {
        return new AuditQuery(subject, actor, code, agency, from, until, page, size);
    }

    /** Acts kept in this agency's chain. */
    public AuditQuery in(String agencyCode) {
        return new AuditQuery(subject, actor, act, agencyCode, from, until, page, size);
    }

    /** Acts of a span of time. */
    public AuditQuery between(Instant start, Instant end) {
        return new AuditQuery(subject, actor, act, agency, start, end, page, size);
    }

    /** Another page of the same. */
    public AuditQuery at(String key) {
        return new AuditQuery(subject, actor, act, agency, from, until, key, size);
    }

    /** Another page size. */
    public AuditQuery size(int rows) {
        return new AuditQuery(subject, actor, act, agency, from, until, page, rows);
    }
}
