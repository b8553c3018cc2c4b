package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;

/** Whose posts, schemes and rounds the caller may touch. What is another agency's answers like what does not exist, and the attempt stays in the trail. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class Reach {
    private static final Power[] DESK = {Power.HR_SPECIALIST, Power.HR_DIRECTOR};
    private static final int LONGEST_TOKEN = 80;
    @Inject Caller caller;
    @Inject Audit audit;

    /** The agencies at whose HR desk the caller sits. */
    Set<String> agencies() {
        return caller.agencies(DESK);
    }

    /** Whether the caller sits at this agency's desk. */
    boolean serves(String agency) {
        return caller.may(Power.HR_SPECIALIST, agency) || caller.may(Power.HR_DIRECTOR, agency);
    }

    /** Whether the caller sits at this agency's desk or decides for it. */
    boolean decides(String agency) {
        return serves(agency) || caller.may(Power.COMPETENT_AUTHORITY, agency);
    }

    boolean ministry() {
        return caller.may(Power.MINISTRY_OFFICER, "");
    }

    /** Refuses what belongs to an agency at whose desk the caller does not sit. */
    void mustServe(String agency, String kind, long id) {
        if (!serves(agency)) {
            throw foreign(agency, kind, id);
        }
    }

    /** Not found, with a line in the trail. */
    Refused foreign(String agency, String kind, long id) {
        audit.recordAlways(AuditEntry.of("promotion.foreign").in(agency).about(caller.nationalId()).on(kind, id));
        return Refused.notFound();
    }

    /** Who acts, as it is kept beside what they did. */
    String by() {
        return caller.nationalId().isEmpty() ? "house" : caller.nationalId();
    }

    /** The power of the desk that the caller uses in this agency. */
    Power power(String agency) {
        return caller.may(Power.HR_SPECIALIST, agency) ? Power.HR_SPECIALIST : Power.HR_DIRECTOR;
    }

    static void mustHave(String token) {
        if (token.isBlank() || token.length() > LONGEST_TOKEN) {
            throw new Refused("promotions.refused.token");
        }
    }
}
