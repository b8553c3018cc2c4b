package masar.journal;

import java.util.Objects;
import masar.kernel.Power;

/**
 * One act to be recorded. Who, from where and when are not said here: they come from {@link masar.kernel.Acting} and the clock.
 * Built by starting with {@link #of} and adding what is known; what is not said is empty, never null.
 *
 * @param act         what was done, as a code: {@code "request.approved"}; what only reads ends in {@code .read}, by which "who saw whom" finds it
 * @param power       name of the power used, empty when none was
 * @param onBehalfOf  national id of the person who delegated the power, empty when nobody did
 * @param agency      code of the agency in whose chain the act is kept; empty for the house itself
 * @param subject     national id of the person it concerns, empty when nobody
 * @param entity      kind of the thing acted on: {@code "request"}
 * @param entityId    which one
 * @param before      state before, as short text or JSON; cut at 4000 characters
 * @param after       state after, likewise
 * @param why         the reason given, cut at 1000 characters
 */
public record AuditEntry(String act, String power, String onBehalfOf, String agency, String subject, String entity, String entityId,
        String before, String after, String why) {

    public AuditEntry {
        Objects.requireNonNull(act);
        power = Objects.requireNonNullElse(power, "");
        onBehalfOf = Objects.requireNonNullElse(onBehalfOf, "");
        agency = Objects.requireNonNullElse(agency, "");
        subject = Objects.requireNonNullElse(subject, "");
        entity = Objects.requireNonNullElse(entity, "");
        entityId = Objects.requireNonNullElse(entityId, "");
        before = cut(before, 4000);
        after = cut(after, 4000);
        why = cut(why, 1000);
    }

    private static String cut(String text, int most) {
        if (text == null) {
            return "";
        }
        // PostgreSQL keeps no NUL; both databases count the limit in characters.
        String clean = text.replace("\0", "");
        return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
    }

    /** An act, of which nothing more is known yet. */
    public static AuditEntry of(String act) {
        return new AuditEntry(act, "", "", "", "", "", "", "", "", "");
    }

    /** The power that was used. */
    public AuditEntry by(Power used) {
        return new AuditEntry(act, used.name(), onBehalfOf, agency, subject, entity, entityId, before, after, why);
    }

    /** The person who delegated the power. */
    public AuditEntry onBehalfOf(String nationalId) {
        return new AuditEntry(act, power, nationalId, agency, subject, entity, entityId, before, after, why);
    }

    /** The agency in whose chain it is kept. */
    public AuditEntry in(String agencyCode) {
        return new AuditEntry(act, power, onBehalfOf, agencyCode, subject, entity, entityId, before, after, why);
    }

    /** The person it concerns. */
    public AuditEntry about(String nationalId) {
        return new AuditEntry(act, power, onBehalfOf, agency, nationalId, entity, entityId, before, after, why);
    }

    /** The thing acted on. */
    public AuditEntry on(String kind, Object id) {
        return new AuditEntry(act, power, onBehalfOf, agency, subject, kind, String.valueOf(id), before, after, why);
    }

    /** State before and after. */
    public AuditEntry changed(String from, String to) {
        return new AuditEntry(act, power, onBehalfOf, agency, subject, entity, entityId, from, to, why);
    }

    /** The reason given. */
    public AuditEntry because(String reason) {
        return new AuditEntry(act, power, onBehalfOf, agency, subject, entity, entityId, before, after, reason);
    }
}
