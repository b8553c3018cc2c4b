package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.retirement.law.Estimate;
import masar.retirement.law.PensionCurve;
import masar.retirement.law.Reason;
import masar.retirement.law.RetirementFacts;
import masar.retirement.law.Roads;

/** «حاسبة التقاعد»: what would be due when service ends so. No record is read: the caller brings every fact, and nothing of it binds. */
@ApplicationScoped
@OpenToAll("the law applied to facts that the caller brings")
public class RetirementCalculator {

    /**
     * The estimate. Facts are named texts ({@link #names}), of which birth, appointed, leaves, basic and reason must be there;
     * {@code Refused} names each that is missing, unknown or cannot be.
     */
    public RetirementEstimate estimate(Map<String, String> facts) {
        RetirementFacts read = NamedFacts.read(facts);
        return RetirementEstimate.of(Refused.at("leaves", () -> Estimate.of(read)));
    }

    /** From when on each road to a pension is open, whatever the reason given. Facts as in {@link #estimate}. */
    public List<Road> roads(Map<String, String> facts) {
        RetirementFacts read = NamedFacts.read(facts);
        return Refused.at("leaves", () -> Roads.of(read).stream().map(Road::of).toList());
    }

    /** The pension at the day of leaving and at later days up to the statutory age, basic pay staying as it is. Facts as in {@link #estimate}. */
    public List<PensionPoint> curve(Map<String, String> facts) {
        RetirementFacts read = NamedFacts.read(facts);
        return Refused.at("leaves", () -> PensionCurve.of(read, PensionCurve.days(read, read.leaves()), day -> read.basic()).stream().map(PensionPoint::of).toList());
    }

    /** The codes of all reasons for which service ends. */
    public List<String> reasons() {
        return Stream.of(Reason.values()).map(Enum::name).toList();
    }

    /** The names of all facts that may be given. */
    public List<String> names() {
        return NamedFacts.names();
    }
}
