package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import masar.kernel.OpenToAll;
import masar.requests.Disputed;
import masar.requests.GrievanceDoor;

/** The days for a grievance, where support would tell them. */
@ApplicationScoped
@OpenToAll("tests")
public class Doors implements GrievanceDoor {
    @Override
    public String address(String code, String ref) {
        return "/my/grieve";
    }

    @Override
    public LocalDate lastDay(Disputed.Matter matter, LocalDate known) {
        return known.plusDays(15);
    }
}
