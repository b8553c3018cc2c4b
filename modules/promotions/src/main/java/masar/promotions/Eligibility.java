package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionFacts;

/** Whether somebody with these facts may be promoted, and by which rule not. No record is read: the caller brings every fact. */
@ApplicationScoped
@OpenToAll("the law applied to facts that the caller brings")
public class Eligibility {
    @Inject CivilClock clock;

    /**
     * Applies every rule. Facts are named texts ({@link #names}); the grade must be among them, {@code on} is today unless given.
     * {@code Refused} names each fact that nobody knows by that name or that cannot be read.
     */
    public Decision ask(Map<String, String> facts) {
        PromotionFacts read = NamedFacts.read(facts, clock.today());
        return Refused.at("on", () -> Promotability.decide(read));
    }

    /** The names of all facts that may be given. */
    public List<String> names() {
        return NamedFacts.names();
    }
}
