package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.requests.Notices;

/** Tells an agency's HR, or others with a power there, what they must look at. */
@ApplicationScoped
@OpenToAll("called within the module when something happened to a round")
class DeskNotices {
    private static final Power[] HR = {Power.HR_SPECIALIST, Power.HR_DIRECTOR};
    @Inject Powers powers;
    @Inject Notices notices;

    /** Tells the HR of an agency; the same once-key tells once. */
    void tell(String agency, String key, String address, String once, Object... args) {
        tell(List.of(HR), "", agency, key, address, once, args);
    }

    /** Tells the holders of these powers, but not this person. */
    void tell(List<Power> whom, String but, String agency, String key, String address, String once, Object... args) {
        Stream.of(whom.toArray(Power[]::new)).flatMap(p -> powers.holders(p, agency, "").stream()).distinct().filter(o -> !o.equals(but))
                .forEach(o -> notices.tell(o, key, address, once, args));
    }
}
